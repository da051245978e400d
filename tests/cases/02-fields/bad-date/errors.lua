spec { id = "errors", title = "Errors" }
code { 404, "Not Found", state = { "temporary", expires = "13.11.2026" } }
