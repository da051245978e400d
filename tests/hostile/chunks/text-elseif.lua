-- expect: E0508
local x = 1
if x == 0 then
@repeat 60000@elseif x == 1 then x = 2
@end@end
