spec { id = "first", title = "First" }
code { 1, "One" }
