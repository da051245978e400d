spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
local t = {}
for i = 1, 500 do t[i] = i end
local function f(...) return 1 end
f(table.unpack(t))
