spec { id = "errors", title = "Errors" }
code { 404, "Not\nFound" }
code { 405, "" }
code { 406, "A", summary = "   ", meaning = "" }
code { 407, "Not Found " }
code { 408, "\tNot Found" }
