-- expect: fine
local t = { zeta = 1, alpha = 2, [10] = 3, [2] = 4, [1.5] = 5, [true] = 6, [false] = 7, ["\xff"] = 8, [""] = 9 }
local order = {}
for k, v in pairs(t) do table.insert(order, tostring(k)) end
if table.concat(order, ",") ~= "1.5,2,10,,alpha,zeta,\xff,false,true" then fail(table.concat(order, ",")) end
