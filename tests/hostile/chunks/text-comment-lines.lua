-- expect: fine
local x = 1
@repeat 1000000@--
@end@
