spec { id = "smtp", title = "T" } code { 1, "One" }
