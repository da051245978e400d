-- expect: fine
if tostring(0 / 0) ~= "nan" or tostring(-(0 / 0)) ~= "nan" then fail("sign of nan") end
