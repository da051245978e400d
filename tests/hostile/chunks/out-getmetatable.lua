-- expect: E0522 line 2
getmetatable("").__index = nil
