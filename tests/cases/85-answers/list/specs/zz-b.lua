-- B.
spec { format = 1, id = "b", title = "B", extends = "zz-a" }
code { 2, "Two" }
