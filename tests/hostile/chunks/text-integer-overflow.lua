-- expect: fine
local x = 9223372036854775808
if x ~= 2^63 then fail("?") end
