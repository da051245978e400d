-- expect: E0509
local function f(...) return f(1, ...) end
f()
