spec { id = "e", title = "E", values = { from = 1, to = 9 } }
code { 1, "One", was = "Uno" }
