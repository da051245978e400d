-- F.
spec { format = 1, id = "f", title = "F", extends = "sub/base.lua" }
code { 2, "Two" }
