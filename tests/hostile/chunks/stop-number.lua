-- expect: E0523 line 2
fail(12)
