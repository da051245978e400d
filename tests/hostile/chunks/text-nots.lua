-- expect: E0506
local x = @repeat 100000@not @end@1
