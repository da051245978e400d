spec { id = "b", title = "B", extends = "base.lua" }
drop { 2, 10 }
drop { 20 }
