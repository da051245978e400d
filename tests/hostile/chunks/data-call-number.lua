-- expect: E0524
code(404)
