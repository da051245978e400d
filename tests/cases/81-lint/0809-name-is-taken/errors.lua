-- The errors of a program.
spec { format = 1, id = "app_error", title = "Errors", values = { from = 1, to = 999 },
  options = { c = { constants = "HTTP_STATUS_{NAME}" }, cpp = { constants = "ERROR_{NAME}" } } }
code { 404, "Not Found", summary = "It is not there." }
code { 500, "Server Error", summary = "It broke." }
