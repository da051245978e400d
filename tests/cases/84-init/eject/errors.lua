-- One.
spec { format = 1, id = "app_error", title = "Errors", values = { from = 1, to = 9 } }
code { 1, "Not Found" }
