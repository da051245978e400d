spec { id = "errors", title = "Errors" }
code { 404, "A", state = "temporary" }
code { 405, "B", state = "deprecated" }
code { 406, "C", state = { "deprecated", "Old.", use = 410 } }
