-- expect: E0503
local s = ("%q"):format(("\0"):rep(8000000))
