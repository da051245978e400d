-- expect: E0522 line 2
string.pack("i4", 1)
