spec { id = "other", title = "Other", options = { mini = { fomr = "short" } } }
code { 404, "Not Found" }
