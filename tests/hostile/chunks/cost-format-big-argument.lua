-- expect: E0503
local x = ("x"):rep(8000000)
local s = ("%s%s%s"):format(x, x, x)
