-- expect: E0504 or E0501 or E0510, slow
local s = ""
for i = 1, 1e9 do s = s .. i end
