spec { id = "bad", title = "Bad" }
code { 1, "While" }
code { 2, "Other" }
