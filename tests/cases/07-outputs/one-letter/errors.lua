spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
code { 405, "Not Allowed", was = { "Forbidden Thing" } }
