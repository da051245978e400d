spec { id = "base", title = "Base, and more", extends = "base.lua" }
code { 3, "Three" }
