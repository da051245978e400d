spec { id = "errors", title = "Errors" }
