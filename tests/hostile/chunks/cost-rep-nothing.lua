-- expect: fine
local s = (""):rep(9223372036854775807)
if s ~= "" then fail("?") end
