-- expect: E0524
local s = ("x"):split("")
