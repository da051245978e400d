-- expect: E0501, slow
local function f(n) return n < 2 and n or f(n - 1) + f(n - 2) end
f(50)
