-- expect: E0525 line 2
local x <const> = 1
