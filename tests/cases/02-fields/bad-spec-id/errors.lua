spec { id = "HTTP Errors", title = "Errors" }
code { 404, "Not Found" }
