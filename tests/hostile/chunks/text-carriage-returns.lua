-- expect: fine
local x = 1local y = 2if x + y ~= 3 then fail("?") end
