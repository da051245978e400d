-- expect: E0503
local t, s = {}, ("x"):rep(1000000)
for i = 1, 100000 do t[i] = s end
local u = table.concat(t)
