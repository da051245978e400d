-- expect: E0521 line 3
local t = {}
t.nothing()
