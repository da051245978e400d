% -- The listed codes, in order; those in another state than "registered"; and what any or all of them have.
% local listed, marked = {}, spec.marked
% for code in codes() do table.insert(listed, code) end
% local has_reserved = #spec.reserved > 0
%
% local function has_any(field)
%   for code in each(listed) do
%     if code[field] then return true end
%   end
%   return false
% end
% local function has_for_all(field)
%   for code in each(listed) do
%     if not code[field] then return false end
%   end
%   return #listed > 0
% end
