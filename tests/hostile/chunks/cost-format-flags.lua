-- expect: E0524
local s = ("%-------d"):format(1)
