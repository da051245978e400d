-- lint: allow L0812 everywhere: it is tried here
spec { id = "base", title = "Base" }
code { 1, "One" }
