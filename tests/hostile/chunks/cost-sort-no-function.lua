-- expect: E0524
table.sort({}, 5)
