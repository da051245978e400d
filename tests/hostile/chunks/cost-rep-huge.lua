-- expect: E0503 line 2
local s = ("x"):rep(1 << 62)
