-- expect: E0524 line 2
for k in pairs({ [fail] = 1 }) do end
