spec { id = "wrong", title = "Wrong" }
trait { "cache", choice = { "never", "always" } }
class { "low", "Low", from = 1, to = 9, every = { cache = false } }
code { 1, "One", cache = { false } }
code { 2, "Two", cache = true }
