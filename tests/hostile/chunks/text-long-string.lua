-- expect: fine
local s = "@repeat 10000000@x@end@"
if #s ~= 10000000 then fail("?") end
