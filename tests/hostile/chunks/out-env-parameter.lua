-- expect: E0525 line 2
local function f(_ENV) return x end
