-- expect: E0524
local s = ("x"):rep(1.5)
