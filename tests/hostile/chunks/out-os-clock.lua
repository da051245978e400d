-- expect: E0522 line 2
local now = os.clock()
