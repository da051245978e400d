-- expect: fine
if tonumber("inf") or tonumber("nan") or tonumber("0x") then fail("?") end
