-- expect: E0508
local x = false
x = x@repeat 200000@ or x@end@
