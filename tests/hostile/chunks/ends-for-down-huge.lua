-- expect: fine
local n = 0
for i = -9223372036854775807, 9223372036854775807, 9223372036854775807 do n = n + 1 end
if n ~= 3 then fail("n " .. n) end
