-- expect: E0501
for x in function() return 1 end do end
