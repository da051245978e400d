-- expect: E0524
local s = ("x"):pad(1000000000)
