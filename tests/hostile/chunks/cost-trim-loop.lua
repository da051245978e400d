-- expect: E0501 or E0504 or E0510, slow
local s = (" "):rep(16000000)
while true do local u = s:trim() end
