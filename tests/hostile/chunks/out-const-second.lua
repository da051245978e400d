-- expect: E0525 line 2
local a, b <const> = 1, 2
