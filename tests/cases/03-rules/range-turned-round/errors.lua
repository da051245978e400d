spec { id = "errors", title = "Errors", values = { from = 599, to = 100 } }
code { 300, "A" }
