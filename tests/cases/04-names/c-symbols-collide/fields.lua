spec { id = "errors", title = "Errors" }
trait { "is", list = { level = { "low", "high" } } }
trait { "level", flag = true }
code { 1, "Lost" }
