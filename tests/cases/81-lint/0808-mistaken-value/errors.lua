-- The errors of a program.
spec { format = 1, id = "app_error", title = "Errors", values = { from = 1, to = 999 }, mistaken = { [110] = "It is a warning, not an error." } }
code { 404, "Not Found", summary = "It is not there." }
code { 110, "Response Is Stale", summary = "It is stale." }
