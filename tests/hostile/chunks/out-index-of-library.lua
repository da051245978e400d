-- expect: E0522 line 2
local m = string.__index
