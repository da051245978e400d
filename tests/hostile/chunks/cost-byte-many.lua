-- expect: E0509
local n = ("x"):rep(1000000):byte(1, -1)
