-- expect: fine
local t = {
@repeat 100000@"k@i@", @i@.5,
@end@}
