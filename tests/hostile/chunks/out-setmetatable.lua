-- expect: E0522 line 2
setmetatable({}, { __gc = fail })
