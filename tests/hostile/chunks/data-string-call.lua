-- expect: fine
local s = "x"
code(s)
