% -- the state of a code in its registry, the same with switches and with tables
{=raw(S)}enum {=p}_state {=p}_state({=int} code)
{
% local codes_of, has_others = {}, false
% for code in codes() do
%   local state = code.state
%   if state ~= "registered" then
%     codes_of[state] = codes_of[state] or {}
%     table.insert(codes_of[state], code)
%     has_others = true
%   end
% end
% if has_others then
    switch (code) {
%   for state in each(states) do
%     if codes_of[state] then
%       for code in each(codes_of[state]) do
    case {=code.constant}:
%       end
        return {=P}_STATE_{=state:upper()};
%     end
%   end
    default:
        break;
    }
% end
    return {=raw(is_listed)} ? {=P}_STATE_REGISTERED : {=P}_STATE_UNLISTED;
}

