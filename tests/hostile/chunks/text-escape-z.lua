-- expect: fine
local s = "a\z

   b"
if s ~= "ab" then fail("?") end
