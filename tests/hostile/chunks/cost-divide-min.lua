-- expect: fine
local n = (-9223372036854775807 - 1) // -1
if n ~= -9223372036854775807 - 1 then fail("?") end
