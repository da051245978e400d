-- expect: E0503 or E0502 or E0501
local s = ("\n"):rep(16000000):lines()
