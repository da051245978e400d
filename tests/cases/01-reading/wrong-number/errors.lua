spec { id = "errors", title = "Errors" }
code { 404a, "Not Found" }
code { 0x, "Other" }
code { 2x1F4, "Third" }
