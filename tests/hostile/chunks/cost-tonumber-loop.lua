-- expect: E0501
local s = ("9"):rep(10000000)
while true do local n = tonumber(s) end
