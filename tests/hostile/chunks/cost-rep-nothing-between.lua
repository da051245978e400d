-- expect: E0503
local s = (""):rep(9223372036854775807, "x")
