-- expect: E0524 line 2
local s = ("%lld"):format(3)
