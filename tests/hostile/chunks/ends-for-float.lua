-- expect: E0501 line 2, slow
for i = 0, 1, 1e-300 do end
