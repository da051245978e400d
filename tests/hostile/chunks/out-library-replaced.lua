-- expect: fine
function string.rep() return "evil" end
if ("x"):rep(2) ~= "xx" then fail("changed") end
