-- expect: E0501 or E0502 or E0503
local t = { 2, 1 }
table.sort(t, function(a, b) while true do t[#t + 1] = 1 end end)
