-- expect: E0524
local s = ("%s"):rep(1000000):format("x")
