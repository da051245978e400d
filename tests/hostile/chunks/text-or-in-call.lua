-- expect: E0508
local x = true
tostring(x@repeat 100000@ or x@end@)
