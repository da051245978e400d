// {=marker}
% for code in codes() do
// {=code.constant}
% end
