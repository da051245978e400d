spec { id = "errors", title = "Errors" }
code { 404, "Not Found", state = { "deprecated", "Old." } }
code { 405, "Other" }
