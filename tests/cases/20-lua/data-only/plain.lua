spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
