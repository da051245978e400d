-- expect: E0524
local s = ("%d %d"):format(1)
