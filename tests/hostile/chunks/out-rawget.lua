-- expect: E0522 line 2
rawget({}, 1)
