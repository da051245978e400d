-- expect: E0506
local function less(a, b) table.sort({ 1, 2 }, less) return false end
table.sort({ 1, 2 }, less)
