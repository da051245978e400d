-- expect: fine
local n, m = 1, 1
n = m@repeat 100000@ + m@end@
