-- expect: E0524
local s = ("%1000000d"):format(1)
