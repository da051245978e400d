% -- line breaking of rustfmt: each function writes code that rustfmt leaves unchanged
% -- the width of a text in a string, in columns
% local function columns(text)
%   local count = 2
%   for i = 1, #text do
%     local byte = text:byte(i)
%     if byte == 34 or byte == 92 or byte == 9 or byte == 10 then count = count + 2
%     elseif byte < 128 or byte > 191 then count = count + 1 end
%   end
%   return count
% end
% -- a text as a string if it consists of ASCII and Latin letters, which need no escapes; otherwise false
% local function quoted(text)
%   for i = 1, #text do
%     local byte = text:byte(i)
%     if byte < 32 or byte > 126 and byte < 128 or byte > 191 and byte < 195 or byte > 201 then return false end
%   end
%   return '"' .. text:replace("\\", "\\\\"):replace('"', '\\"') .. '"'
% end
% -- writes all lines of PATTERNS but the last, and returns that one
% local function last_of(patterns)
%   local line = table.concat(patterns, " | ")
%   if #line + 17 <= 100 then return line end
%   for i, pattern in ipairs(patterns) do
%     line = i > 1 and "| " .. pattern or pattern
%     if i < #patterns then
            {=raw(line)}
%     end
%   end
%   return line
% end
% -- an arm whose body is an expression, WIDTH columns wide
% local function arm(patterns, body, width)
%   local line = last_of(patterns)
%   if 12 + #line + 4 + (width or #body) + 1 <= 100 then
            {=raw(line)} => {=raw(body)},
%   else
            {=raw(line)} => {
                {=raw(body)}
            }
%   end
% end
% -- an arm whose body is a string
% local function text_arm(patterns, text)
%   local line = last_of(patterns)
%   if 12 + #line + 4 + columns(text) + 1 <= 100 then
            {=raw(line)} => "{=text}",
%   else
            {=raw(line)} => {
                "{=text}"
            }
%   end
% end
% -- the items of an array of names, on one line after BEFORE if they are short
% local function array(before, items, after)
%   local line = table.concat(items, ", ")
%   local are_short = true
%   for _, item in ipairs(items) do are_short = are_short and #item <= 10 end
%   if #line <= 60 and #before + #line + #after <= 96 then
    {=raw(before)}{=raw(line)}{=raw(after)}
%   else
    {=raw(before)}
%     line = ""
%     for i, item in ipairs(items) do
%       if are_short and i > 1 and 8 + #line + 2 + #item + 1 <= 100 then
%         line = line .. " " .. item .. ","
%       else
%         if i > 1 then
        {=raw(line)}
%         end
%         line = item .. ","
%       end
%     end
        {=raw(line)}
    {=raw(after)}
%   end
% end
