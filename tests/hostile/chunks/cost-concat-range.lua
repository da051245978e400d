-- expect: E0524
table.concat({}, "", 1, 9223372036854775807)
