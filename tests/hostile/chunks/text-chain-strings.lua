-- expect: E0507
local a = {}
local x = a@repeat 100000@["b"]@end@
