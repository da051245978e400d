// {=marker}
% for code in codes() do
// {=code.phrase}:
%   for constant, at in each(code.constants) do
// {=constant.target} {=constant.text}
%   end
% end
