spec { id = "own", title = "Own", extends = "base.lua" }
code { 2, "Two" }
