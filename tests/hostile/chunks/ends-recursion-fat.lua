-- expect: E0509
local function f(...) local a, b, c, d, e, g, h, i, j = 1, 2, 3, 4, 5, 6, 7, 8, 9; return (f(a, b, c, d, e, ...)) end
f()
