-- expect: E0522 line 2
table.move({}, 1, 2, 3)
