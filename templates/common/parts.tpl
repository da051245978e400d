% -- A text in parts of limited width, broken after blanks; WIDTH_OF returns the columns of a part.
% local function parts_of(text, columns, width_of)
%   if width_of(text) <= columns or not text:contains(" ") then return { text } end
%   local parts, part = {}, ""
%   for word, at in each(text:split(" ")) do
%     local next_word = at.last and word or word .. " "
%     if part ~= "" and width_of(part .. next_word) > columns then
%       table.insert(parts, part)
%       part = ""
%     end
%     part = part .. next_word
%   end
%   table.insert(parts, part)
%   return parts
% end
