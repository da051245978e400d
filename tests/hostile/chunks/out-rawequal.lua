-- expect: E0522 line 2
rawequal(1, 1)
