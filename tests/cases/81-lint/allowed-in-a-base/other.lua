-- lint: allow L0812 everywhere: it is tried here
spec { id = "other", title = "Other", extends = "./plain.lua" }
code { 2, "Two" }
