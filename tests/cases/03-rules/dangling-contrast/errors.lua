spec { id = "errors", title = "Errors" }
code { 404, "Not Found", contrast = { [410] = "Gone for good.", [404] = "Itself." } }
