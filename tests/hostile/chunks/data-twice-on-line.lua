-- expect: fine
local x = 1 code { x } code { 2 }
