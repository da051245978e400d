-- expect: E0507
local a = {}
a.b = a
local x = a@repeat 100000@.b@end@.c.d
