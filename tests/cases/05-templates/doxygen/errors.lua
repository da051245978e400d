spec { id = "errors", title = "Errors" }
code { 1, "One", summary = [[It is \bold, @bold and <bold>.]] }
