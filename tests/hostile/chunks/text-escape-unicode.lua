-- expect: E0102 or E0520 or fine
local s = "\u{7FFFFFFF}"
