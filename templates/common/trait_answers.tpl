% -- The answers of a trait's getter.
% -- What distinguishes the answers of a code or class; false where a getter answers as if nothing were given: for a flag
% -- that is false, and an empty list.
% local function answer_key(trait, record)
%   local value = record and record[trait]
%   if not value then return false end
%   if trait.kind == "flag" then return value.value and "yes" end
%   if trait.kind ~= "list" then return value.text or tostring(value.number) end
%   local parts = {}
%   for item in each(value.items) do
%     table.insert(parts, item.text)
%     for field in each(trait.fields) do table.insert(parts, item[field.name] or "\n") end
%   end
%   return #parts > 0 and table.concat(parts, "\n\n")
% end
% -- Records with the same answer together: a list of { value, records }.
% local function grouped_answers(trait, records)
%   local groups, group_of = {}, {}
%   for record in each(records) do
%     local key = answer_key(trait, record)
%     if not group_of[key] then
%       group_of[key] = { value = key and record[trait], records = {} }
%       table.insert(groups, group_of[key])
%     end
%     table.insert(group_of[key].records, record)
%   end
%   return groups
% end
% -- The codes that answer differently from their class; the value is false where they take back what it gives.
% local function own_answers(trait)
%   local own = {}
%   for code in codes() do
%     if answer_key(trait, code) ~= answer_key(trait, code.class) then table.insert(own, code) end
%   end
%   return grouped_answers(trait, own)
% end
% -- The classes that give an answer.
% local function class_answers(trait)
%   local giving = {}
%   for class in classes() do
%     if answer_key(trait, class) then table.insert(giving, class) end
%   end
%   return grouped_answers(trait, giving)
% end
