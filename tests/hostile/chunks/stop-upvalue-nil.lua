-- expect: E0521 line 3
local u
local function f() return u.x end
f()
