spec { id = "own", title = "Own" }
code { 1, "One" }
