spec { id = "own", title = "Own" }
document { "RFC 1", "Old", url = "https://example.org/1", obsoleted_by = "RFC 2" }
document { "RFC 2", "New" }
trait { "cache", choice = { { "never", help = "It is not \"stored\"." }, "always" } }
trait { "header", list = { level = { { "must", help = "It is required." }, "may" } } }
code { 1, "One", state = { "deprecated", "It is odd.", ref = "RFC 1", use = 2 }, was = { "Ein" } }
code { 2, "Two", cache = "never", was = { { "Zwo", ref = "RFC 2" } }, also = { "Pair" }, since = "1", last = "2" }
code { 3, "Three", state = "obsoleted" }
