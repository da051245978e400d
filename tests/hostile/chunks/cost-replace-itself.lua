-- expect: fine
if ("aaa"):replace("aa", "a") ~= "aa" then fail("?") end
