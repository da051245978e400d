-- expect: E0507
local s = "x"
s = s@repeat 100000@:upper()@end@
