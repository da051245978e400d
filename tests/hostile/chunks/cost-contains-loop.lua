-- expect: E0501
local s = ("a"):rep(16000000)
while true do local b = s:contains("b") end
