-- expect: E0524
string.char(256)
