spec { id = "errors", title = "Errors", values = { from = 1, to = 9 } }
code { }
code { name = "other" }
code { 1, "One" }
