-- expect: E0524
local s = ("100%"):format()
