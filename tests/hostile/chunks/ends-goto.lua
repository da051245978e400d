-- expect: E0501 line 2
::again:: goto again
