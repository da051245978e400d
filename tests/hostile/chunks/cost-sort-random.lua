-- expect: fine
local t, x = {}, 1
for i = 1, 2000 do t[i] = i end
table.sort(t, function() x = (x * 1103515245 + 12345) % 2147483648 return x % 2 == 0 end)
table.sort(t)
for i = 1, 2000 do if t[i] ~= i then fail("lost") end end
