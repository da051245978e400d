spec { id = "errors", title = "Errors" }
spec { id = "other", title = "Other" }
code { 404, "Not Found" }
