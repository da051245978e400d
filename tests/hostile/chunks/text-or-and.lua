-- expect: E0508
local x = true
x = x@repeat 100000@ and x or x@end@
