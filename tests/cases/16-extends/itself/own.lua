spec { id = "own", title = "Own", extends = "own.lua" }
