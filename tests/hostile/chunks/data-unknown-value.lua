-- expect: E0522
local x = cod
