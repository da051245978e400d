-- expect: E0524 line 2
for k in pairs({ [{}] = 1, [{}] = 2 }) do end
