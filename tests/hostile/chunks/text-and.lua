-- expect: E0508
local x = true
x = x@repeat 200000@ and x@end@
