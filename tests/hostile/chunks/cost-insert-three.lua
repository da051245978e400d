-- expect: E0524
table.insert({}, 1, 2, 3)
