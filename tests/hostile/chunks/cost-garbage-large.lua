-- expect: E0504 or E0501 or E0510, slow
local s = ("x"):rep(15000000)
while true do local u = s .. "y" end
