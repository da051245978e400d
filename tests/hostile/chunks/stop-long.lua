-- expect: E0523 line 2
fail(("x"):rep(1000000))
