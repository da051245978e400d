-- expect: fine
local @repeat 1000000@x@end@ = 1
