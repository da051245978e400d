-- expect: fine
local function f(n) code { n } end
f(1) f(2)
