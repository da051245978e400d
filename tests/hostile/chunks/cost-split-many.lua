-- expect: E0503 or E0502 or E0501
local s = ("x,"):rep(8000000):split(",")
