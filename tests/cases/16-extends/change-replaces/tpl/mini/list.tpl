% for code in codes() do
{=code.value} {=code.x_a} {=code.x_b}
% end
