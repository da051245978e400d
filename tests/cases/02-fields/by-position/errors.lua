spec { id = "errors", title = "Errors" }
code { 404, phrase = "Not Found" }
