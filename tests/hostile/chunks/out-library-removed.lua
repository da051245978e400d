-- expect: fine
string.upper = nil
string = nil
math = nil
if ("x"):upper() ~= "X" then fail("changed") end
code { ("a"):upper() }
