-- expect: E0102 or E0520
local s = "\300"
