-- expect: E0524
local s = (5.5):hex()
