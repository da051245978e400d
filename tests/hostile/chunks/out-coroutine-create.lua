-- expect: E0522 line 2
coroutine.create(fail)
