-- expect: E0522 line 2
math.randomseed(1)
