-- expect: E0507
local f
f = function() return f end
f@repeat 100000@ ""@end@
