-- expect: E0524 line 2
table.sort({ {}, {} })
