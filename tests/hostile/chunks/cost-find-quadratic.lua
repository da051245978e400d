-- expect: E0501
local n = ("a"):rep(8000000):find(("a"):rep(4000000) .. "b")
