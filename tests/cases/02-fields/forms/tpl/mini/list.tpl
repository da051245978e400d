// {=spec.display}
% for part in each(spec.form) do
// before {=part.before or "nothing"}, radix {=part.radix}, {=part.least} to {=part.most} digits, times {=part.weight}, below {=part.limit or "anything"}
% end
% for code in codes() do
// {=code.text} {=code.value} {=code.constant}
% end
