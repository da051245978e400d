# {=marker}
% for code in codes() do
{=code.value}
% end
