-- expect: fine
table.sort({ 3, 0 / 0, 1, 0 / 0, 2 })
