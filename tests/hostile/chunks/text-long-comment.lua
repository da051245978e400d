-- expect: fine
local x = 1 --[[@repeat 10000000@x
@end@]]
