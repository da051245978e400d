-- C.
spec { format = 1, id = "c", title = "C", extends = "zz-b" }
code { 3, "Three" }
