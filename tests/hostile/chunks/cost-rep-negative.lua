-- expect: fine
if ("x"):rep(-9223372036854775807) ~= "" then fail("?") end
