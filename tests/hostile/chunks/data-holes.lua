-- expect: fine
local x
code { 1, x, 3, x, 5 }
