-- expect: E0001 or E0505
local s = 1
@repeat 7000000@----------
@end@
