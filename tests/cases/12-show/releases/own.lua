spec { id = "own", title = "Own" }
code { 1, "One", since = "9", summary = "One." }
code { 2, "Two", since = "17", last = "17.4" }
code { 3, "Three", last = "2025-08-31" }
