-- expect: E0501
local function f() return f() end
f()
