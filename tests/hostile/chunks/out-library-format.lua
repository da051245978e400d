-- expect: E0522 line 2
local s = ("%s"):format(1)
