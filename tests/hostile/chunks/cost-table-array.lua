-- expect: E0503 or E0502
local t = {}
while true do t[#t + 1] = 1 end
