% -- the state of a code in its registry, the same with switches and with tables
{=raw(S)}enum {=p}_state {=p}_state({=int} code)
{
% local others = {}
% for state in each(states) do
%   local codes_of = {}
%   for code in codes() do
%     if code.state == state and state ~= "registered" then table.insert(codes_of, code) end
%   end
%   if #codes_of > 0 then table.insert(others, { state = state, codes = codes_of }) end
% end
% if #others > 0 then
    switch (code) {
%   for row in each(others) do
%     for code in each(row.codes) do
    case {=code.constant}:
%     end
        return {=P}_STATE_{=row.state:upper()};
%   end
    default:
        break;
    }
% end
    return {=raw(is_listed)} ? {=P}_STATE_REGISTERED : {=P}_STATE_UNLISTED;
}

