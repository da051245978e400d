-- expect: fine
local t = { @repeat 300000@1, @end@}
