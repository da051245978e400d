spec { id = "own", title = "Own", extends = "base.lua" }
drop { 2, 4 }
code { 4, "Another Four" }
