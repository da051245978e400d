-- expect: fine
local a = {}
a.b = a
local x = a@repeat 90@.b@end@
