-- expect: E0522 line 2
local p = package.path
