spec { id = "b", title = "B" } code { 1, "One" } code { 2, "Two" }
