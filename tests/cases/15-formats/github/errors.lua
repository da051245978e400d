spec { id = "errors", title = "Errors" }
code { 404, "Not Found", sumary = "x" }
code { 404, "B" }
