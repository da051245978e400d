-- expect: E0522 line 2
dofile("/etc/passwd")
