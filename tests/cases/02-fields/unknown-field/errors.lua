spec { id = "errors", title = "Errors" }
trait { "cache", choice = { "never" } }
code { 404, "Not Found", sumary = "x", cahce = "never", zebra = 1 }
