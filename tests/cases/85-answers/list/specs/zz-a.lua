-- A.
spec { format = 1, id = "a", title = "A" }
code { 1, "One" }
