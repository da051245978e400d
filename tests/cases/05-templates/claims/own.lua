spec { id = "own", title = "Own" }
trait { "cache", choice = { "never", "always" } }
class { "low", "Low", from = 1, to = 9 }
code { 1, "Count", was = { "Low" } }
code { 2, "Cache" }
