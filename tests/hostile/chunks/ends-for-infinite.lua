-- expect: E0501 line 2, slow
for i = 1, 1 / 0 do end
