// {=marker}
% for code in codes() do
{=code.constant} = {=code.value} // {=code.phrase}
% end
