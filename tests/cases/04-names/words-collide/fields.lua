spec { id = "errors", title = "Errors" }
trait { "note", list = { when = "text", when_ = "text" } }
code { 1, "One" }
