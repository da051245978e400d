-- expect: E0522 line 2
("x"):match(("(.-)*"):rep(100))
