-- expect: E0506
local x = @repeat 10000@{@end@@repeat 10000@}@end@
