-- expect: E0524 line 2
local s = ("%g"):format(0 / 0)
