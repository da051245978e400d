-- expect: E0520
local x = 1
if x then

local y = 2
