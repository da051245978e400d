spec { id = "a", title = "A" } code { 1, "One" } code { 2, "Two" }
