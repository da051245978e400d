-- expect: E0506
local t = 2@repeat 100000@ ^ 2@end@
