-- expect: fine
local t = {}
for i = 1, 2000 do t[i] = i % 17 end
table.sort(t, function() return true end)
if #t ~= 2000 then fail("?") end
