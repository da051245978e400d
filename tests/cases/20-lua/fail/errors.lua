spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
fail("no codes today")
