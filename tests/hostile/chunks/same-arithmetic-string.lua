-- expect: E0521 line 2
local n = "10" + 1
