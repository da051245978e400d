-- expect: E0522 line 2
local n = select("#", 1, 2)
