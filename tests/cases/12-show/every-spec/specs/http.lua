spec { id = "http_status", title = "HTTP codes", values = { from = 100, to = 599 }, fallback = 500,
  options = { c = { constants = "HTTP_{value}_{NAME}" } }, mistaken = { [110] = "It was a code of a header field." } }
class { "success", "Success", from = 200, to = 299 }
class { "client_error", "Client Error", from = 400, to = 499, fallback = 400 }
class { "server_error", "Server Error", from = 500, to = 599 }
code { 400, "Bad Request" }
code { 404, "Not Found", was = { "Lost" } }
code { 409, "Conflict" }
code { 500, "Internal Server Error" }
