-- expect: fine
local s = [@repeat 100000@=@end@[x]@repeat 100000@=@end@]
