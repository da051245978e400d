-- expect: E0524
code(nil)
