-- expect: E0507
a = {}
local x = a@repeat 100000@.b@end@ + 1
