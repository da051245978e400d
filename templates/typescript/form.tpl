% -- The textual form: a text is parsed into a candidate, which is right if its own text is the same.
% local parts, total = {}, 0
% for part in each(spec.form) do
%   table.insert(parts, part)
%   if part.limit then total = math.max(total, part.weight * part.limit) end
% end
% local function number_of_part(part)
%   local number = part.weight == 1 and "code" or "Math.floor(code / " .. part.weight .. ")"
%   return part.limit and part.weight * part.limit < total and number .. " % " .. part.limit or number
% end
% local names_of_parts = { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth" }

% doc("The textual form of a number, listed or not, such as " .. (listed[1] and listed[1].text or "404") .. "; undefined if it has none.")
% head_of_codes("textOf", "string | undefined", "string")
% if has_bodies then
%   if total == 0 and is_hex then
  if (!Number.isSafeInteger(code)) {
    return undefined;
  }
  return code < 0 ? String(code) : "0x".concat(code.toString(16));
%   elseif total == 0 then
  return Number.isSafeInteger(code) ? String(code) : undefined;
%   else
  if (!Number.isInteger(code) || code < 0 || code >= {=total}) {
    return undefined;
  }
%     for part, at in each(parts) do
%       local number, text = number_of_part(part), false
%       if part.radix == 64 then
%         text = "String.fromCharCode(48 + " .. (number:contains(" % ") and "(" .. number .. ")" or number) .. ")"
%       elseif part.radix == 16 then
%         text = "(" .. number .. ").toString(16)"
%         if number == "code" then text = "code.toString(16)" end
%       else
%         text = "String(" .. number .. ")"
%       end
%       if part.radix ~= 64 and part.least > 1 then
%         text = '"' .. ("0"):rep(part.least - 1) .. '".concat(' .. text .. ").slice(-" .. part.least .. ")"
%       end
%       if part.before then text = '"' .. part.before .. '".concat(' .. text .. ")" end
%       if #parts == 1 then
  return {=raw(text)};
%       elseif at.first then
  let text = {=raw(text)};
%       else
  text += {=raw(text)};
%       end
%     end
%     if #parts > 1 and parts[1].radix == 64 then
  return /^[0-9A-Z]+$/u.test(text) ? text : undefined;
%     elseif #parts > 1 then
  return text;
%     end
%   end
}
% end

% doc("The number of a text in exactly that form, listed or not; undefined for any other text.")
% head("fromText", "text", "string", "number | undefined", has_bodies and " {" or ";")
% if has_bodies then
%   if #parts == 1 then
  const code = Number(text);
%   elseif parts[1].radix == 64 then
  let code = 0;
%     for part, at in each(parts) do
%       local digit = "text.charCodeAt(" .. at.index - 1 .. ") - 48"
  code += {=raw(part.weight == 1 and digit or "(" .. digit .. ") * " .. part.weight)};
%     end
%   else
%     local names, sum = "", ""
%     for part, at in each(parts) do
%       names = names .. (at.first and "" or ", ") .. names_of_parts[at.index] .. " = NaN"
%       sum = sum .. (at.first and "" or " + ") .. names_of_parts[at.index] .. (part.weight == 1 and "" or " * " .. part.weight)
%     end
  const [{=raw(names)}] = text.split("{=parts[2].before}").map(Number);
  const code = {=raw(sum)};
%   end
  return textOf(code) === {=raw(is_hex and "text.toLowerCase()" or "text")} ? code : undefined;
}
% end
