-- expect: E0524
math.min(1, "2")
