-- expect: E0520 line 2
local x = = 1
