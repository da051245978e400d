-- expect: E0503
local s = ("x"):rep(4000000)
local t = s .. s .. s .. s .. s .. s
