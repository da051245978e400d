% -- The codes with their own value of a trait, not inherited from their class: a list of { record, value }.
% local function own_values(trait)
%   local own = {}
%   for code in codes() do
%     local value = code[trait]
%     if value and not value.inherited then table.insert(own, { record = code, value = value }) end
%   end
%   return own
% end
% -- The same for classes; ONLY_TRUE omits flags that are false.
% local function class_values(trait, only_true)
%   local every = {}
%   for class in classes() do
%     local value = class[trait]
%     if value and not (only_true and value.value == false) then table.insert(every, { record = class, value = value }) end
%   end
%   return every
% end
