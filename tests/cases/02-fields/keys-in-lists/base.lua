spec { id = "base", title = "Base" }
code { 1, "A" }
code { 2, "B" }
code { 3, "C" }
