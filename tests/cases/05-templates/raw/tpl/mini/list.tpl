% for code in codes() do
int {=raw(code.phrase)};
% end
