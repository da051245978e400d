spec { id = "base", title = "Base", fallback = 1, values = { from = 1, to = 200 } }
class { "low", "Low", from = 1, to = 99, fallback = 2 }
trait { "sort", choice = { "a", "b" } }
code { 1, "Operation Not Permitted", name = "eperm" }
code { 2, "No Such File", name = "enoent", state = { "deprecated", "Why.", use = 111 } }
code { 111, "Connection Refused", name = "econnrefused", contrast = { [104] = "It was open." } }
code { 104, "Connection Reset", name = "econnreset" }
code { 105, "No Buffers" }
