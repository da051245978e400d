-- expect: E0501 or E0504 or E0510, slow
while true do local s = ("x"):rep(10000000) end
