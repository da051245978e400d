-- expect: fine
local n = tonumber(("9"):rep(1000000))
