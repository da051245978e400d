% for code in codes() do
int {=code.phrase};
% end
