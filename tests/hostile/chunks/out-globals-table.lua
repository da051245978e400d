-- expect: E0522 line 2
local g = _G
