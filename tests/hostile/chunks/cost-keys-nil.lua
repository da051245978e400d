-- expect: E0521
local t = {}
t[nil] = 1
