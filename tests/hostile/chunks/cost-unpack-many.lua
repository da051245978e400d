-- expect: E0509
local t = {}
for i = 1, 1000000 do t[i] = i end
local n = select("#", table.unpack(t))
