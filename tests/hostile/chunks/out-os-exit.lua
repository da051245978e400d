-- expect: E0522 line 2
os.exit(0)
