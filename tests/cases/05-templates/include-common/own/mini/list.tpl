% include "common/sentence.tpl"
% for code in codes() do
// {=sentence(code.phrase)}
% end
