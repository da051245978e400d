-- expect: E0524
table.remove({}, -9223372036854775807)
