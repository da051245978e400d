-- expect: E0522 line 2
local s = ("x").__index
