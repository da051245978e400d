-- expect: E0524
code { [{}] = 1 }
