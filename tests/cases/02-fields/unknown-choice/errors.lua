spec { id = "errors", title = "Errors" }
trait { "cache", choice = { "never", "heuristic" } }
code { 404, "Not Found", state = "depricated", cache = "hueristic" }
code { 405, "B", cache = { "never", basis = "hearsay" } }
