-- expect: E0520
local function f()
local x = 1
