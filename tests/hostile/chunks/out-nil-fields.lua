-- expect: E0521 line 3
local t
local m = t.x
