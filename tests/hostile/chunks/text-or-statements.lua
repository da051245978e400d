-- expect: fine
local x = false
@repeat 20000@x = x or false
@end@
