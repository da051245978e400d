-- expect: fine
for i = 1, 20000 do code { i, "n" .. i, x = { i } } end
