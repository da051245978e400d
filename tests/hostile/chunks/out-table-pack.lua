-- expect: E0522 line 2
table.pack(1)
