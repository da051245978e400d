spec { id = "errors", title = "Errors", display = "hex", values = { from = -1, to = 255 } }
code { -1, "Unknown", summary = "Something else." }
code { 16, "Full", summary = "There is no room." }
