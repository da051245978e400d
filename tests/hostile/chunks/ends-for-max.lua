-- expect: E0501 line 2
for i = 1, 9223372036854775807 do end
