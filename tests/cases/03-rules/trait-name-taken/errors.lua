spec { id = "errors", title = "Errors" }
trait { "phrase", text = true }
trait { "is_listed", flag = true }
code { 404, "Not Found" }
