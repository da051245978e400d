-- The errors of a program, in another order.
spec {
  format = 1,
  id = "app_error",
  title = "Errors",
  values = { from = 1, to = 999 },
  fallback = 500,
  options = { c = { constants = "APP_{NAME}" } },
}

group { "partner", "Partners" }


trait { "http", code_of = "http", help = "What a gateway sends." }


trait { "header", list = { need = { "must", "may" }, note = "text" }, help = "What goes with it." }

trait { "level", choice = { "low", "high" }, help = "How bad it is." }

trait { "retryable", flag = true, help = "Try again." }

document { "Manual", "The manual", url = "https://example.org/manual#{section}" }


code { 503, "Busy", http = 503 }

code { 500, "Broken" }

code { 450, "Partner Said Maybe", group = "partner" }

code { 450, "Partner Said No", group = "partner", primary = true }

code { 419, "Stale", state = "retired" }

code { 418, "Teapot", state = "reserved" }

code { 410, "Gone", state = { "deprecated", "Nobody asks." } }

code { 409, "Clash", also = { "Conflict" }, was = { "Collision" }, accepts = { "Crash" } }

code { 404, "Not Found", ref = "Manual, 2",
  summary = "It is not there.", retryable = true,
  header = { { "Where", "must" } }, x_color = "red" }

code { 400, "Bad Input", ref = "Manual, 1" }

class { "server", "Server", from = 500, to = 599 }


class { "client", "Client", from = 400, to = 499, fallback = 400, every = { level = "low" } }
