spec { id = "own", title = "Own" }
trait { "cache", choice = { "none", "some" } }
class { "none", "None", from = 1, to = 9 }
class { "no_ne", "None of These", from = 10, to = 19 }
code { 1, "One", cache = "none" }
trait { "retry", choice = { "unspecified", "later" } }
trait { "header", list = { level = { "must", "unspecified" } } }
