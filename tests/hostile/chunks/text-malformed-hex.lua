-- expect: E0103 or E0520
local x = 0x
