-- expect: E0524
local s = ("x"):replace("", "y")
