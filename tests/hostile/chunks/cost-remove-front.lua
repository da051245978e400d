-- expect: E0501
local t = {}
for i = 1, 500000 do t[i] = i end
for i = 1, 500000 do table.remove(t, 1) end
