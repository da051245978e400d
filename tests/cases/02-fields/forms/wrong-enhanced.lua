spec { id = "own", title = "Own", display = "enhanced" }
code { "4.7", "Two Parts" }
code { "4.07.1", "A Zero" }
code { "4.7.1000", "Too Large" }
