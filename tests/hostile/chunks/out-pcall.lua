-- expect: E0522 line 2
pcall(function() while true do end end)
