spec { format = 1, id = "deep", title = "Deep" }
code { 1, "One" }
