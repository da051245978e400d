-- expect: fine
if math.floor(1e300) ~= 1e300 or math.ceil(-9.3e18) ~= -9.3e18 then fail("?") end
