-- expect: E0506
local s = "x"
local t = s@repeat 200000@ .. s@end@
