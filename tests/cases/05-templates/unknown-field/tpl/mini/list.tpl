% for code in codes() do
{=code.value} // {=code.sumary}
% end
