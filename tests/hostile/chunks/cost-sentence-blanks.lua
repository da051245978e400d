-- expect: fine
local s = (". a"):rep(300000):first_sentence()
