-- expect: E0101 or E0520
@begin@
Lua
local x = 1
