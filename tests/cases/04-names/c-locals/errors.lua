spec { id = "errors", title = "Errors" }
code { 1, "Code" }
code { 2, "Lost" }
