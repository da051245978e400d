-- expect: E0521
code.x = 1
