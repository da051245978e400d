% -- the state of a code in its registry, the same with switches and with tables
{=raw(S)}enum {=p}_state {=p}_state({=int} code)
{
% if #spec.marked > 0 then
%   include "common/states.tpl"
    switch (code) {
%   for marked in each(marked_states) do
%     for code in each(marked.codes) do
    case {=code.constant}:
%     end
        return {=P}_STATE_{=marked.state.NAME};
%   end
    default:
        break;
    }
% end
    return {=raw(is_listed)} ? {=P}_STATE_REGISTERED : {=P}_STATE_UNLISTED;
}

