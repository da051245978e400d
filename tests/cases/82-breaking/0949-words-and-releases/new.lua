spec { id = "own", title = "Own" }
document { "RFC 1", "Old", url = "https://example.org/1", obsoleted_by = "RFC 2" }
trait { "cache", choice = { { "never", help = "Never stored." }, { "always", help = "Stored." } } }
code { 1, "One", ref = "RFC 1", since = "10", last = "18" }
