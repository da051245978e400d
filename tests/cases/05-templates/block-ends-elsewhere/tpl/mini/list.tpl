% for code in codes() do
% if code.is_deprecated then
/* deprecated
% end
{=code.name}
% end
