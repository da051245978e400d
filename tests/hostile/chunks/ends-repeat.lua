-- expect: E0501 line 2
repeat until false
