-- expect: E0501 or E0502
local s = ("x"):rep(16000000)
for i = 1, 1000 do code { i, s } end
