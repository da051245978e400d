-- expect: E0501 or E0510 or E0504, slow
local t, s = {}, ("x"):rep(8000000)
while true do t[s .. "y"] = 1 end
