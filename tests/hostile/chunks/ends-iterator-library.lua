-- expect: E0521
for x in 5 do end
