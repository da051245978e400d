-- expect: E0521
local n = 1.5 | 1
