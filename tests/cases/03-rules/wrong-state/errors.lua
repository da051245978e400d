spec { id = "errors", title = "Errors" }
code { 404, "A", state = "old" }
