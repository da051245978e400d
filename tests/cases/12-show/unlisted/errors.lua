spec { id = "errors", title = "Errors", fallback = 500, mistaken = { [7] = "It is a level, not an error." } }
class { "client_error", "Client Error", from = 400, to = 499, fallback = 404 }
code { 404, "Not Found" }
code { 500, "Failure" }
