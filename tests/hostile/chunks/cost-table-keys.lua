-- expect: E0503 or E0502
local t, i = {}, 0
while true do i = i + 1; t["k" .. i] = i end
