-- expect: E0522 line 2
coroutine.wrap(function() end)
