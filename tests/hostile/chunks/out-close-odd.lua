-- expect: E0525 line 2
local x<close>=nil
