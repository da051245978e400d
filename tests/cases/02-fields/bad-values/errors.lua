spec { id = "errors", title = "Errors", values = { form = 100, to = 599 } }
code { 404, "Not Found" }
