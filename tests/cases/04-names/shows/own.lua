spec { id = "own", title = "Own" }
code { 1, "One", was = { "Single" } }
code { 2, "Two" }
