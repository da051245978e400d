spec { id = "errors", title = "Errors" }
trait { "header", list = { level = { "must", "may" }, when = "text" } }
code { 404, "A", header = { { "Allow", "shall" }, { level = "may" }, { "Date", wehn = "x" } } }
