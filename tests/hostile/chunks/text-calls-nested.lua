-- expect: E0506
local x = @repeat 500@tostring(@end@1@repeat 500@)@end@
