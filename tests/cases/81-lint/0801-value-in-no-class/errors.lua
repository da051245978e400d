-- The errors of a program.
spec { format = 1, id = "app_error", title = "Errors", values = { from = 1, to = 999 } }
class { "client", "Client", from = 400, to = 499 }
code { 404, "Not Found", summary = "It is not there." }
code { 504, "Late", summary = "Too late." }
