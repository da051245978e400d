-- expect: E0523 line 2
for x in function() fail("there") end do end
