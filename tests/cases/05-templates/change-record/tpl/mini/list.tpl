% for code in codes() do
% code.phrase = "None"
% end
