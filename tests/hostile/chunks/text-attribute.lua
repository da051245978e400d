-- expect: E0525
local x <const> = 5
