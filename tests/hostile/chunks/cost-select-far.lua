-- expect: fine
if select("#", select(9223372036854775807, 1)) ~= 0 then fail("?") end
