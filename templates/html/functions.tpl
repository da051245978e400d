% -- The functions of page.tpl.
%
% include "common/document.tpl"
%
% -- The id of a code's card. Names have no hyphens; ids of the page itself have one.
% local function anchor(code)
%   return code.text .. (not code.is_canonical and code.group and "-" .. code.group.id or "")
% end
%
% -- What other languages call it: { constant, targets }, a row for those with the same constant.
% local function constants_of(code)
%   local found, row_of = {}, {}
%   for constant in each(code.constants) do
%     local row = row_of[constant.text]
%     if not row then
%       row = { text = constant.text, targets = {} }
%       row_of[constant.text] = row
%       table.insert(found, row)
%     end
%     table.insert(row.targets, constant.target)
%   end
%   return found
% end
%
% -- Whether a name needs a place of its own: it is neither the phrase nor among the constants.
% local function is_news(name, code, constants)
%   for constant in each(constants) do
%     if constant.text == name then return false end
%   end
%   return code.phrase:lower() ~= name:lower()
% end
%
% -- The explanation of a trait that has no `help`.
% local kinds = { flag = "Yes or no.", choice = "A choice.", text = "A text.", number = "A number.", code_of = "A code.", list = "A list." }
