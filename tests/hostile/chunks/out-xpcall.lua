-- expect: E0522 line 2
xpcall(fail, fail)
