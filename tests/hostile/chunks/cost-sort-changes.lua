-- expect: fine
local t = {}
for i = 1, 2000 do t[i] = 2000 - i end
table.sort(t, function(a, b) t[#t] = nil; t[#t + 5] = "x" return a < b end)
