-- expect: E0506
local x = @repeat 300@function() return @end@1@repeat 300@ end@end@
