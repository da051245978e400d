-- expect: E0503
local s = "@repeat 17000000@x@end@"
