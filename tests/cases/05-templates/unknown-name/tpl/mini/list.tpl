% for code in codse() do
{=code.name}
% end
