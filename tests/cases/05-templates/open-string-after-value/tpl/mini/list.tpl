{=marker}
% for code in codes() do
    "{=code.phrase}
% end
