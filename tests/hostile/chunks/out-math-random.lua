-- expect: E0522 line 2
local r = math.random()
