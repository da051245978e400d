-- expect: fine
local s = ("x"):pad(3, "\0")
if #s ~= 3 then fail("?") end
