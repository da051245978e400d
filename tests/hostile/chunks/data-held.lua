-- expect: fine
local c = code
c { 404 }
