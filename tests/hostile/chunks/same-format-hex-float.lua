-- expect: E0524 line 2
local s = ("%a"):format(1.5)
