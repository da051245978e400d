-- expect: E0506
local t = {}
local x = @repeat 500@t[@end@1@repeat 500@]@end@
