-- expect: fine
local list = ("a b"):split(" ")
list.join = nil
if list:join("-") ~= "a-b" then fail("changed") end
