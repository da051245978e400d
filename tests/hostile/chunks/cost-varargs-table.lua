-- expect: fine
local function f(...) return { ... } end
if #f(table.unpack({ 1, 2, 3 })) ~= 3 then fail("?") end
