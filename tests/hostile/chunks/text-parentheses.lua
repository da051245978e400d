-- expect: E0506
local x = @repeat 10000@(@end@1@repeat 10000@)@end@
