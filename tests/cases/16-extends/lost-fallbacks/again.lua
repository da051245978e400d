spec { id = "d", title = "D", extends = "own.lua" }
drop { 2 }
code { 3, "Three" }
