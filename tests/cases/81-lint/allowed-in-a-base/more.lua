spec { id = "more", title = "More", extends = "./base.lua" }
code { 2, "Two" }
