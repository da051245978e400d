-- expect: E0522 line 2
loadstring("return 1")
