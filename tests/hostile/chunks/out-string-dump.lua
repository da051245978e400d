-- expect: E0522 line 2
string.dump(fail)
