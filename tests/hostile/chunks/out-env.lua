-- expect: E0525 line 2
local e = _ENV
