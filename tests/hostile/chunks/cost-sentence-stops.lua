-- expect: fine
local s = ("."):rep(1000000):first_sentence()
if #s ~= 1000000 then fail("?") end
