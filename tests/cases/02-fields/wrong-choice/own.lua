spec { id = "own", title = "Own" }
trait { "cache", choice = { { "never", hepl = "Not stored." }, { help = "No word." }, { "Always" }, 7, { "ok", help = 7 } } }
code { 1, "One", cache = "never" }
