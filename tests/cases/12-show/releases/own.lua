spec { id = "own", title = "Own" }
code { 1, "One", since = "9", summary = "One." }
code { 2, "Two", since = "17" }
