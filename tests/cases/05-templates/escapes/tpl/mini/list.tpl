% for code in codes() do
s = "{=code.phrase}"; /* {=code.phrase} */ // {=code.phrase}
% end
