spec { id = "errors", title = "Errors" }
code { 1, "One" }
