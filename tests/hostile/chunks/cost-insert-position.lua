-- expect: E0524
table.insert({}, 9223372036854775807, 1)
