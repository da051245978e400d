-- expect: fine
local x = 1
