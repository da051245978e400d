spec { id = "errors", title = "Errors" }
code { 404, "Not\Found", summary = "C:\Users", meaning = "\u{110000}" }
