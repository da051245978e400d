-- expect: E0501, slow
local function f() return f() end
f()
