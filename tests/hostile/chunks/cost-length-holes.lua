-- expect: fine
local t = { [1000000] = 1, [500000] = 1 }
local n = #t
