spec { format = 9, id = "errors", title = "Errors" }
code { 404, "Not Found" }
