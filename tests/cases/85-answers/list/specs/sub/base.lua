spec { format = 1, id = "base", title = "Base", extends = "deep.lua" }
code { 3, "Three" }
