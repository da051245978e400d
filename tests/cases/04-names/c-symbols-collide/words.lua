spec { id = "errors", title = "Errors" }
trait { "cache", choice = { "none", "all" } }
code { 1, "Cache None" }
