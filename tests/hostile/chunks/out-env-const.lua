-- expect: E0525 line 2
local _ENV <const> = 11
x = "hi"
