spec { id = "errors", title = "Errors" }
code { 404, "Not Found"
  summary = "Nothing is there." }
