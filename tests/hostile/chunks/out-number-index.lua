-- expect: E0522 line 2
local s = (5).x
