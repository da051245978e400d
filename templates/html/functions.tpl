% -- The functions of page.tpl.
%
% include "common/document.tpl"
%
% -- The id of a code's card. Names have no hyphens; ids of the page itself have one.
% local function anchor(code)
%   return code.text .. (not code.is_canonical and code.group and "-" .. code.group.id or "")
% end
%
% -- The trait values of a code or class that satisfy a condition, and the text of one.
% local function values_of(record, wanted)
%   local found = {}
%   for trait in traits() do
%     local value = record[trait]
%     if value and wanted(value) then table.insert(found, value) end
%   end
%   return found
% end
% local function is_own(value)
%   return not value.inherited
% end
% local function is_inherited(value)
%   return value.inherited and value.trait.kind ~= "list"
% end
% local function is_plain(value)
%   return value.trait.kind ~= "list"
% end
% local function said(value)
%   if value.trait.kind == "flag" then return yesno(value.value, "yes", "no") end
%   if value.trait.kind == "choice" then return words(value.value) end
%   return value.text or value.value
% end
%
% -- The explanation of a trait that has no `help`.
% local kinds = { flag = "Yes or no.", choice = "A choice.", text = "A text.", number = "A number.", code_of = "A code.", list = "A list." }
