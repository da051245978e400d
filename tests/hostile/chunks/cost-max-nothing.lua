-- expect: E0524
math.max()
