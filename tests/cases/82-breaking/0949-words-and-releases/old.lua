spec { id = "own", title = "Own" }
document { "RFC 1", "Old", url = "https://example.org/1" }
trait { "cache", choice = { { "never", help = "Not stored." }, "always" } }
code { 1, "One", ref = "RFC 1", since = "9", last = "17" }
