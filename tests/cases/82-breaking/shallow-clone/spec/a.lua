spec { id = "first", title = "First" }
code { 1, "One" }
code { 2, "Two" }
