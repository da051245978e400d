-- expect: fine
local c = code
code = nil
c { 404 }
