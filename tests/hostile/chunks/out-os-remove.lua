-- expect: E0522 line 2
os.remove("x")
