spec { id = "errors", title = "Errors" }
document { "RFC 9110", "HTTP Semantics", url = "https://x.example/{section}" }
trait { "final", flag = true } trait { "cache", choice = { "never", "heuristic" } } trait { "header", list = { level = { "must", "may" } } }
group { "nginx", "nginx" }
class { "client_error", "Client Error", from = 400, to = 499, was = { "Client Fault" }, summary = "The client erred.", every = { final = true } }
code { 404, "Not Found", summary = "Nothing is there.", meaning = "No such thing.\n\nAnd no word about why.", action = "Do not repeat it.",
  uses = { "A wrong link." }, contrast = { [410] = "410 is for good." }, ref = "RFC 9110, 15.5.5", was = { { "Lost", ref = "RFC 9110, 1" } },
  accepts = { { "File Not Found", by = "IIS" } }, cache = { "heuristic", basis = "convention" }, header = { { "Allow", "may" } } }
code { 410, "Gone", state = { "temporary", "For a while.", expires = "2030-01-01" } }
code { 499, "Client Closed", group = "nginx" }
class { "server_error", "Server Error", from = 500, to = 550 }
