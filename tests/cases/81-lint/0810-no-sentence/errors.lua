-- The errors of a program.
spec { format = 1, id = "app_error", title = "Errors", values = { from = 1, to = 999 } }
code { 404, "Not Found", summary = "not there", uses = { "A page that is not there" } }
code { 405, "Not Allowed", summary = "iOS says no.", meaning = "It may not", action = "ask first." }
