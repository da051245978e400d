-- expect: E0507
local a = {}
a@repeat 100000@.b@end@ = 1
