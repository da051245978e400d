-- expect: E0503
local t = {}
for i = 1, 1000 do t[i] = "x" end
local s = table.concat(t, ("y"):rep(1000000))
