% -- The states that codes can have, as a list, and those other than "registered" that they do have: { state, codes } each.
% local all_states, marked_states = {}, {}
% for state in states() do
%   table.insert(all_states, state)
%   local marked = {}
%   for code in each(spec.marked) do
%     if code.state == state.name then table.insert(marked, code) end
%   end
%   if #marked > 0 then table.insert(marked_states, { state = state, codes = marked }) end
% end
