-- expect: E0521
local t = {}
t[0 / 0] = 1
