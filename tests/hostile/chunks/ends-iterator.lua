-- expect: E0501, slow
for x in function() return 1 end do end
