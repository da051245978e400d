-- expect: E0522 line 2
load("return 1")
