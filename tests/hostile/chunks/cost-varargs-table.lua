-- expect: fine
local function f(...) return { ... } end
if #f(("abc"):byte(1, 3)) ~= 3 then fail("?") end
