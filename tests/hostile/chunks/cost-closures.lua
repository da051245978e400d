-- expect: E0502 or E0503 or E0501, slow
local t = {}
for i = 1, 1e9 do t[i % 1000000] = function() return i end end
