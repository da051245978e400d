-- expect: E0523 line 2
code { 404, fail("here") }
