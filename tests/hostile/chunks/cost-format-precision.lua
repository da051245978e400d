-- expect: E0524
local s = ("%.1000f"):format(1)
