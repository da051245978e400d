-- expect: E0503
local s = ("x"):rep(1000000):replace("x", ("y"):rep(1000000))
