-- expect: E0524 line 2
local s = ("%*d"):format(3, 4)
