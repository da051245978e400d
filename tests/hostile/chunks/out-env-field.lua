-- expect: E0525 line 3
local t = {}
t._ENV = 1
