-- expect: E0524
tonumber("10", 99)
