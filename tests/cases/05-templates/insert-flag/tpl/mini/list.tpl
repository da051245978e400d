% for code in codes() do
// {=code.is_deprecated}
% end
