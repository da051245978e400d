-- expect: fine
local n = math.abs(-9223372036854775807 - 1)
