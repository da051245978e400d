% for code in codes() do
// {=yesno(code.is_deprecated, "old", "new")}
% end
