spec { id = "errors", title = "Errors", display = "dotted(3,5)" }
code { "4.99", "Not Found" }
