spec { id = "errors", title = "Errors", options = { c = { constants = "X_{NAM}" } } } code { 1, "One" } code { 2, "Two" }
