% -- the state of a code in its registry, the same with switches and with tables
{=raw(S)}enum {=p}_state {=p}_state({=int} code)
{
% if #spec.marked > 0 then
%   local codes_of = {}
%   for code in each(spec.marked) do
%     codes_of[code.state] = codes_of[code.state] or {}
%     table.insert(codes_of[code.state], code)
%   end
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

