spec { id = "errors", title = "Errors" }
code { -1, "A" }
code { 70000, "B" }
