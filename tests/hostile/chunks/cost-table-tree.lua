-- expect: E0502, slow
local function f(n) return { f2 and 1, n > 0 and f(n - 1), n > 0 and f(n - 1) } end
f2 = false
f(60)
