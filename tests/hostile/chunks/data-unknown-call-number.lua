-- expect: E0522
cod(404)
