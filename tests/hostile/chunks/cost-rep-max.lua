-- expect: E0503 line 2
local s = ("xx"):rep(9223372036854775807)
