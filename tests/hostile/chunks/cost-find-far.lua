-- expect: fine
if ("x"):find("x", 9223372036854775807) then fail("?") end
