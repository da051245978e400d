-- expect: E0522 line 2
local a, b = table.unpack({ 1, 2 })
