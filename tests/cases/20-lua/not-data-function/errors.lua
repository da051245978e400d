spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
code { 405, fail }
