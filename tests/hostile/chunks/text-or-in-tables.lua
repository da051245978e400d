-- expect: fine
local x = false
@repeat 2000@x = { x or 1, x and 2 }
@end@
