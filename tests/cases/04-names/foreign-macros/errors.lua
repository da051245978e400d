spec { id = "app_error", title = "Errors", values = { from = 0, to = 99 },
  options = { cpp = { constants = "{NAME}" } } }
code { 0, "OK", summary = "Done." }
code { 1, "Delete", summary = "Deleted." }
code { 2, "No Error", summary = "Nothing is wrong." }
code { 3, "Not Found", summary = "It is not there." }
