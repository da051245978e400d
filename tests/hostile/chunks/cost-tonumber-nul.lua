-- expect: fine
if tonumber("1\0") then fail("?") end
