-- expect: E0103 or fine
local x = 1 + @repeat 1000000@9@end@
