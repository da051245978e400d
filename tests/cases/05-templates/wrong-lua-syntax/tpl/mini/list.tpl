% for code in codes() od
{=code.name}
% end
