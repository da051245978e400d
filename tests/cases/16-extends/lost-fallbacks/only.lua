spec { id = "a", title = "A", extends = "base.lua" }
only { 2 }
