spec { id = "a", title = "A" }
code { 1, "One" }
