spec { id = "own", title = "Own" }
trait { "cache", choice = { { "heuristic", help = "A cache may store it." }, "explicit" } }
trait { "header", list = { level = { { "must", help = "It is required." }, "may" } } }
code { 1, "One", cache = "heuristic", since = "17" }
