spec { id = "errors", title = "Errors" }
code { -5, "Late" }
