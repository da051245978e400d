-- expect: E0521
local a = {}
@repeat 10000@a = a.b or a
@end@a = a.b.c
