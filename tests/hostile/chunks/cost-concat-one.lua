-- expect: E0504 or E0501 or E0510, slow
local s = ""
while true do s = s .. "0123456789" end
