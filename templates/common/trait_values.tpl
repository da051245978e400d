% -- The codes with their own value of a trait, not inherited from their class: a list of { record, value }. WITH_NONE adds
% -- those that take back the value of their class, with the value false.
% local function own_values(trait, with_none)
%   local own = {}
%   for code in codes() do
%     local value = code[trait]
%     local is_own = value and not value.inherited
%     local is_none = with_none and not value and code.class and code.class[trait]
%     if is_own or is_none then table.insert(own, { record = code, value = value }) end
%   end
%   return own
% end
% -- Whether one of them is such a code.
% local function has_none(own)
%   for row in each(own) do
%     if not row.value then return true end
%   end
%   return false
% end
% -- The classes with a value of a trait; ONLY_TRUE omits flags that are false.
% local function class_values(trait, only_true)
%   local every = {}
%   for class in classes() do
%     local value = class[trait]
%     if value and not (only_true and value.value == false) then table.insert(every, { record = class, value = value }) end
%   end
%   return every
% end
