-- expect: E0526
local t = { 1 }
t.self = t
code(t)
