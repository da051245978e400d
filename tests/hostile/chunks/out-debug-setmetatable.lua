-- expect: E0522 line 2
debug.setmetatable(1, {})
