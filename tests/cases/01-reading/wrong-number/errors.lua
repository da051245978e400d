spec { id = "errors", title = "Errors" }
code { 404a, "Not Found" }
code { 0x, "Other" }
