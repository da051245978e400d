-- expect: E0522 line 2
local home = os.getenv("HOME")
