spec { id = "errors", title = "Errors" }
trait { "who", choice = { "me", "me_" } }
code { 1, "One" }
