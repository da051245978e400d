% for code in codes() do
// {=code}
% end
