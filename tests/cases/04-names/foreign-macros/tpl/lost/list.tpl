{=marker}
% for code in codes() do
{=code.value} {=code.constant}
% end
