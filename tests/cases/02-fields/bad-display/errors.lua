spec { id = "errors", title = "Errors", display = "octal" }
code { 404, "Not Found" }
