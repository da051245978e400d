// {=marker}
// {=spec.count} codes, {=#spec.reserved} reserved, summaries {=yesno(spec.has_summaries, "yes", "no")}, references {=yesno(spec.has_references, "yes", "no")}
% for code in codes() do
{=code.constant} = {=code.value}, {=code.fallback} // {=code.comment} ({=code.source})
//   state {=code.state_number}, summary {=code.summary or "-"}, reference {=code.reference or "-"}, {=code.ref.count}
%   for trait in traits() do
//   {=trait.name}
%   end
% end
% for state, at in states() do
//   {=at.index} {=state.NAME}: {=state.help}
% end
