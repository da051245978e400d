-- expect: E0501 line 2, slow
for i = 1, 9223372036854775807 do end
