spec { id = "errors", title = "Errors", values = { from = 100, to = 599 } }
code { 99, "A" }
code { 600, "B" }
