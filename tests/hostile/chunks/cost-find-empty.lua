-- expect: fine
if ("x"):find("") ~= 1 or ("x"):find("", 2) ~= 2 or ("x"):find("", 3) then fail("?") end
