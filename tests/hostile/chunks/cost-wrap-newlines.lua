-- expect: fine
local s = ("\n"):rep(1000000):wrap(0)
if s ~= "" then fail("?") end
