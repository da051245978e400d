-- expect: E0101 or E0520
local x = 1 --[[
