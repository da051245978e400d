spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
code { 405, "Not found.", name = "other" }
code { 406, "C", accepts = { "NOT-FOUND" } }
