-- expect: fine
helper = function() return 1 end
if helper() ~= 1 then fail("lost") end
