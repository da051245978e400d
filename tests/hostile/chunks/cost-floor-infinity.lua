-- expect: fine
if math.floor(1 / 0) ~= 1 / 0 then fail("?") end
local n = math.floor(0 / 0)
