spec { id = "errors", title = "Errors" }
code { "404", "Not Found" }
code { 405, 406 }
code { 407, "A", summary = {}, primary = "yes", uses = "x", was = "B", ref = true, contrast = "C" }
