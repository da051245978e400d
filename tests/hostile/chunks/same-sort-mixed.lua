-- expect: E0524 line 2
table.sort({ 1, "x" })
