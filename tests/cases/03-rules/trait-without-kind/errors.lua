spec { id = "errors", title = "Errors" }
trait { "cache" }
trait { "final", flag = false }
trait { "retry", choice = {} }
code { 404, "Not Found" }
