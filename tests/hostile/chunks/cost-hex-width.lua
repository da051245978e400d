-- expect: E0524
local s = (5):hex(1000000)
