-- expect: fine
local x = 1
if x == 0 then
@repeat 900@elseif x == 2 then x = 2
@end@end
