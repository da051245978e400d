-- expect: E0508
local y
@repeat 40000@::x@i@:: y = 1
@end@
