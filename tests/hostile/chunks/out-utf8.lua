-- expect: E0522 line 2
utf8.char(1)
