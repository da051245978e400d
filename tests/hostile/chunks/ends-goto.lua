-- expect: E0501 line 2, slow
::again:: goto again
