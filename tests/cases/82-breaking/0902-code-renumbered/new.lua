-- The errors of a program, as they were released.
spec {
  format = 1,
  id = "app_error",
  title = "Errors",
  values = { from = 1, to = 999 },
  fallback = 500,
  options = { c = { constants = "APP_{NAME}" } },
}

document { "Manual", "The manual", url = "https://example.org/manual#{section}" }

trait { "retryable", flag = true, help = "Try again." }
trait { "level", choice = { "low", "high" }, help = "How bad it is." }
trait { "header", list = { need = { "must", "may" }, note = "text" }, help = "What goes with it." }
trait { "http", code_of = "http", help = "What a gateway sends." }

group { "partner", "Partners" }

class { "client", "Client", from = 400, to = 499, fallback = 400, every = { level = "low" } }
class { "server", "Server", from = 500, to = 599 }

code { 400, "Bad Input", ref = "Manual, 1" }
code { 404, "Not Found", summary = "It is not there.", ref = "Manual, 2", retryable = true,
  header = { { "Where", "must" } }, x_color = "red" }
code { 411, "Clash", also = { "Conflict" }, was = { "Collision" }, accepts = { "Crash", "Bump" } }
code { 410, "Gone", state = { "deprecated", "Nobody asks." } }
code { 418, "Teapot", state = "reserved" }
code { 419, "Stale", state = "retired" }
code { 450, "Partner Said No", group = "partner", primary = true }
code { 450, "Partner Said Maybe", group = "partner" }
code { 500, "Broken" }
code { 503, "Busy", http = 503 }
