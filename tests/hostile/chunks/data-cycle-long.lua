-- expect: E0526
local a, b, c = {}, {}, {}
a.x, b.x, c.x = b, c, a
code { 1, a }
