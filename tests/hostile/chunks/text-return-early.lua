-- expect: E0520
return 1
local x = 2
