spec { id = "own", title = "Own", extends = "base.lua" }
only { 2, 3 }
code { 4, "Four" }
