-- expect: E0506
local x = @repeat 100000@~@end@1
