-- expect: E0522 line 2
local a = arg[0]
