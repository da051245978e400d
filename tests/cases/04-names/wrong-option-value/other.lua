spec { id = "other", title = "Other", options = { mini = { form = "both" } } }
code { 404, "Not Found" }
