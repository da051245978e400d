-- expect: E0522 line 2
string.gsub("x", "x", "y")
