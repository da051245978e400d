-- expect: E0522 line 2
rawset({}, 1, 1)
