-- expect: E0501
local s, w = ("a"):rep(10000), ("a"):rep(5000) .. "b"
while true do local n = s:find(w) end
