-- expect: E0524 line 2
local s = ("%f"):format(1 / 0)
