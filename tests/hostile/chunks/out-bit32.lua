-- expect: E0522 line 2
bit32.band(1, 1)
