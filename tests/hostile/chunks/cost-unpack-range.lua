-- expect: E0509
table.unpack({}, 1, 10000000)
