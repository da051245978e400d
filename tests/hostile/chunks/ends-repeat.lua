-- expect: E0501 line 2, slow
repeat until false
