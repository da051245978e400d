-- D.
spec { format = 1, id = "d", title = "D" }
document { "D 1", "The document of D", url = "https://d.example" }
code { 1, "One" }
