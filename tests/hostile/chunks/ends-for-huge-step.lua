-- expect: fine
local n = 0
for i = 1, 9223372036854775807, 9223372036854775806 do n = n + 1 end
if n ~= 2 then fail("n " .. n) end
