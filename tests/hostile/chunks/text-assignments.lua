-- expect: E0520 or E0506
local a
@repeat 10000@a, @end@a = 1
