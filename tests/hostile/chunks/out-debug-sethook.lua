-- expect: E0522 line 2
debug.sethook()
