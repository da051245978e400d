-- expect: E0521 line 2
local s = "x" .. {}
