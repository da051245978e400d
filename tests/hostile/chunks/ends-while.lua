-- expect: E0501 line 2
while true do end
