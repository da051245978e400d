% local s = ("x"):rep(16000000)
% for i = 1, 20 do
{=s}
% end
