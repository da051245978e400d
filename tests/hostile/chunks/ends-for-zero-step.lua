-- expect: E0521 line 2
for i = 1, 10, 0 do end
