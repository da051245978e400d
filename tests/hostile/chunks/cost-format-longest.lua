-- expect: fine
local s = ("%99.99f"):format(-1.7976931348623157e308)
if #s ~= 410 then fail("length " .. #s) end
