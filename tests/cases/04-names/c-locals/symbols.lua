spec { id = "errors", title = "Errors" }
code { 1, "One", symbol = "text" }
code { 2, "Two", also = { { "Too", symbol = "first" } } }
