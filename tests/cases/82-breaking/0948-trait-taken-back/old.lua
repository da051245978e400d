spec { id = "base", title = "Base" }
trait { "cache", choice = { "never", "always" } }
trait { "final", flag = true }
trait { "header", list = { level = { "must" } } }
class { "low", "Low", from = 1, to = 9, every = { cache = "never", final = true, header = { { "X", "must" } } } }
code { 1, "One", cache = false, header = false, final = false }
code { 2, "Two" }
code { 3, "Three", cache = "always" }
