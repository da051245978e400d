-- expect: E0504 or E0501 or E0510, slow
local t = {}
for i = 1, 524287 do t["k" .. i] = 1 end
local i = 0
while true do i = i + 1; t["n" .. i] = 1; t["n" .. i] = nil end
