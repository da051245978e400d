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
% -- The names that are neither the phrase nor among the constants.
% local function names_of(code, constants)
%   local found = {}
%   for name in each({ code.NAME, code.symbol or code.NAME }) do
%     local is_news = code.phrase:lower() ~= name:lower() and found[1] ~= name
%     for constant in each(constants) do
%       if constant.text == name then is_news = false end
%     end
%     if is_news then table.insert(found, name) end
%   end
%   return found
% end
%
% -- A value with what is printed beside it, to be compared.
% local function whole(value)
%   return in_words(value) .. "\n" .. (value.basis or "") .. "\n" .. value.ref:join("\n")
% end
%
% -- Adds to a section without a class what all of its codes have in common, which it says once:
% -- `every`, their values, and `ref`, where all of them are defined.
% local function add_shared(part)
%   part.every, part.ref = {}, {}
%   if not part.choice then return end
%   local first = part.members[1]
%   local function all(condition)
%     for code in each(part.members) do
%       if not condition(code) then return false end
%     end
%     return true
%   end
%   for value in each(values_of(first)) do
%     local trait = value.trait
%     local function has_it(code)
%       local other = code[trait]
%       return other and whole(other) == whole(value)
%     end
%     if trait.kind ~= "list" and all(has_it) then table.insert(part.every, value) end
%   end
%   local function is_defined_there(code)
%     return code.ref:join("\n") == first.ref:join("\n")
%   end
%   if all(is_defined_there) then part.ref = first.ref end
% end
%
% -- What a card says beyond its section: values, and where the code is defined.
% local function own_of(part, code)
%   local found = {}
%   for value in each(values_of(code)) do
%     local is_shared = false
%     for shared in each(part.every) do
%       if shared.trait == value.trait then is_shared = true end
%     end
%     if not is_shared then table.insert(found, value) end
%   end
%   return found, #part.ref > 0 and {} or code.ref
% end
%
% -- The explanation of a trait that has no `help`.
% local kinds = { flag = "Yes or no.", choice = "A choice.", text = "A text.", number = "A number.", code_of = "A code.", list = "A list." }
