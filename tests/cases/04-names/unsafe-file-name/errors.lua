spec { id = "errors", title = "Errors", options = { mini = { file = "../../errors" } } }
code { 404, "Not Found" }
code { 405, "Not Allowed", was = { "Forbidden Thing" } }
