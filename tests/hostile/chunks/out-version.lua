-- expect: E0522 line 2
local v = _VERSION
