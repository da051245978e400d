-- expect: E0501, slow
for i = 1, 100000 do for j = 1, 100000 do for k = 1, 100000 do end end end
