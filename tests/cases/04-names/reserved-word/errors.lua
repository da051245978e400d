spec { id = "errors", title = "Errors" }
code { 1, "Class" }
