spec { id = "own", title = "Own" }
document { "RFC 1", "Old", url = "https://example.org/1#{section}", obsoleted_by = "RFC 2" }
document { "RFC 2", "New", url = "https://example.org/2#{section}" }
trait { "cache", choice = { "never", "always" } }
trait { "header", list = { need = { "must", "may" } } }
class { "low", "Low", from = 1, to = 9, ref = "RFC 1, 1", every = { cache = { "never", ref = "RFC 1, 2" } } }
code { 1, "One", summary = "One.", ref = { "RFC 2, 1", "RFC 1, 3" }, cache = { "always", ref = "RFC 1, 4" } }
code { 2, "Two", summary = "Two.", ref = "RFC 2, 2", was = { { "Zwo", ref = "RFC 1, 5" } },
  state = { "deprecated", "It is even.", ref = "RFC 1, 6" } }
code { 3, "Three", summary = "Three.", ref = "RFC 1, 7", state = "historic", cache = { "never", ref = "RFC 1, 8" } }
code { 4, "Four", summary = "Four.", ref = "RFC 1, 9", header = { { "Allow", ref = "RFC 1, 10" } }, state = { "temporary", expires = "2099-01-01" } }
