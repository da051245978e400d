spec { id = "errors", title = "Errors" }
trait { "cache", choice = { "no", "all" } }
trait { "state_", text = true }
class { "low", "Low", from = 1, to = 99 }
code { 1, "Codes", was = { "Text Size" } }
code { 2, "Code Count" }
code { 3, "API" }
code { 4, "Class None" }
code { 5, "Cache Unspecified", also = { { "State: Reserved" } } }
code { 6, "H" }
code { 7, "Deprecated", was = { "Class Low" } }
code { 8, "Inline", name = "inline_" }
