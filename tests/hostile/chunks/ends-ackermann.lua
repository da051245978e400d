-- expect: E0506 or E0501, slow
local function a(m, n) if m == 0 then return n + 1 elseif n == 0 then return a(m - 1, 1) else return a(m - 1, a(m, n - 1)) end end
a(4, 3)
