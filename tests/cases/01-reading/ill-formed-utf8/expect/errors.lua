spec { id = "errors", title = "Errors" }
code { 404, "Not ÃFound" }
code { 405, "Aâ€®B" }
