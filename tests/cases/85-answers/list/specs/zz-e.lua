-- E, whose source has a version and no date.
spec { format = 1, id = "e", title = "E", registry = { url = "https://e.example", version = "18.4" } }
code { 1, "One" }
