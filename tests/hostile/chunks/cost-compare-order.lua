-- expect: E0501 or E0510, slow
local a, b = ("x"):rep(16000000), ("x"):rep(15999999) .. "y"
while a < b do end
