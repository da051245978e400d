spec { id = "errors", title = "Errors" }
code { 9223372036854775808, "A" }
