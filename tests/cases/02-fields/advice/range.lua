spec { id = "e", title = "E", values = { from = 1, to = 9 } }
code { 10, "Ten" }
