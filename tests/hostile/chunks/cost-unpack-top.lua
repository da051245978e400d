-- expect: fine
local a, b = table.unpack({}, 9223372036854775806, 9223372036854775807)
if a or b then fail("?") end
