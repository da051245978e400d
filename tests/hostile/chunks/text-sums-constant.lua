-- expect: fine
local n = 1@repeat 100000@ + 1@end@
