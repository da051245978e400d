% -- The textual form: a text is parsed into a candidate, which is right if its own text is the same.
% local parts, total, template, values = {}, 0, "", {}
% for part in each(spec.form) do
%   table.insert(parts, part)
%   if part.limit then total = math.max(total, part.weight * part.limit) end
% end
% for part in each(parts) do
%   local number = part.weight == 1 and "code" or "math.floor(code / " .. part.weight .. ")"
%   if part.limit and part.weight * part.limit < total then number = number .. " % " .. part.limit end
%   template = template .. (part.before or "") .. "%" .. (part.least > 1 and "0" .. part.least or "") .. (part.radix == 16 and "x" or "d")
%   table.insert(values, number)
% end
--- The textual form of a code, listed or not; nil if it has none.
---@param code integer
---@return string?
function M.text(code)
% if total == 0 and is_hex then
	return string.format(code < 0 and "%d" or "0x%x", code)
% elseif total == 0 then
	return string.format("%d", code)
% else
	if code < 0 or code >= {=total} then
		return nil
	end
%   if parts[1].radix == 64 then
	local text = ""
	for _ = 1, {=#parts} do
		text = text .. string.char(48 + code % 64)
		code = math.floor(code / 64)
	end
	return text:match("^[0-9A-Z]+$")
%   else
	return string.format("{=raw(template)}", {=raw(table.concat(values, ", "))})
%   end
% end
end

--- The code of a text in exactly that form, listed or not; nil for any other text.
---@param text string
---@return integer?
function M.from_text(text)
% if parts[1].radix == 64 then
	if #text ~= {=#parts} then
		return nil
	end
	local code = 0
	for index = {=#parts}, 1, -1 do
		code = code * 64 + text:byte(index) - 48
	end
% elseif #parts > 1 then
%   local pattern, names, sum = "", {}, {}
%   for part, at in each(parts) do
%     pattern = pattern .. (part.before and "%" .. part.before or "") .. "(%d+)"
%     table.insert(names, "part_" .. at.index)
%     table.insert(sum, "part_" .. at.index .. (part.weight == 1 and "" or " * " .. part.weight))
%   end
	local {=raw(table.concat(names, ", "))} = text:match("^{=raw(pattern)}$")
	local code = part_1 and {=raw(table.concat(sum, " + "))}
% elseif is_hex then
	local code = text:match("^0[xX]%x+$") and tonumber(text) or text:match("^-%d+$") and tonumber(text)
% else
	local code = text:match("^-?%d+$") and tonumber(text)
% end
% local same = is_hex and "text:lower()" or "text"
	if code and math.abs(code) <= 9007199254740991 and M.text(code) == {=raw(same)} then
		return code
	end
	return nil
end

