% -- The textual form: a text is parsed into a candidate, which is right if its own text is the same.
% local parts, total, template, values = {}, 0, "", ""
% for part in each(spec.form) do
%   table.insert(parts, part)
%   if part.limit then total = math.max(total, part.weight * part.limit) end
% end


def text(code: int) -> str | None:
    """Return the textual form of a code, listed or not, or None if it has none."""
% if total == 0 and is_hex then
    return str(int(code)) if code < 0 else f"0x{code:x}"
% elseif total == 0 then
    return str(int(code))
% elseif parts[1].radix == 64 then
    if not 0 <= code < {=written(total)}:
        return None
    found = "".join(
        chr(ord("0") + (code // weight) % 64)
        for weight in (
%   for part in each(parts) do
            {=part.weight},
%   end
        )
    )
    return found if all(c in digits + ascii_uppercase for c in found) else None
% else
%   for part, at in each(parts) do
%     local number = part.weight == 1 and "code" or "code // " .. part.weight
%     if part.weight * part.limit < total then number = number .. " % " .. part.limit end
%     local kind = part.radix == 16 and "x" or "d"
%     local width = part.least > 1 and "0" .. part.least or ""
%     template = template .. (part.before or "") .. "{" .. number .. ":" .. width .. kind .. "}"
%   end
    if not 0 <= code < {=written(total)}:
        return None
    return f"{=raw(template)}"
% end


def from_text(text_: str) -> int | None:
    """Return the code of a text in exactly that form, listed or not, or None."""
% if parts[1].radix == 64 then
    if len(text_) != {=#parts}:
        return None
    weights = (
%   for part in each(parts) do
        {=part.weight},
%   end
    )
    code = sum((ord(c) - ord("0")) * w for c, w in zip(text_, weights))
    return code if text(code) == text_ else None
% elseif #parts > 1 then
    try:
%   local names, sum = {}, {}
%   for part, at in each(parts) do
%     local name = ("abcdefghij"):sub(at.index, at.index)
%     table.insert(names, name)
%     table.insert(sum, part.weight == 1 and name or name .. " * " .. part.weight)
%   end
        {=raw(table.concat(names, ", "))} = map(int, text_.split("{=parts[2].before}"))
    except ValueError:
        return None
    code = {=raw(table.concat(sum, " + "))}
    return code if text(code) == text_ else None
% else
%   local base = is_hex and ", 0" or ""
%   local same = is_hex and "text_.lower()" or "text_"
    try:
        code = int(text_{=raw(base)})
    except ValueError:
        return None
    return code if text(code) == {=raw(same)} else None
% end
