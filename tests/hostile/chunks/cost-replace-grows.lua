-- expect: E0503
local s = "x"
while true do s = s:replace("x", "xx") end
