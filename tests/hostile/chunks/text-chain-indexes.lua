-- expect: E0507
local a, b = {}, 1
local x = a@repeat 100000@[b]@end@
