spec { id = "second", title = "Second" }
code { 1, "One" }
