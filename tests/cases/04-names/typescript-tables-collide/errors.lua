spec { id = "errors", title = "Errors" }
trait { "is", text = true }
trait { "values", flag = true }
code { 1, "Lost" }
