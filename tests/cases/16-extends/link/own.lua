spec { id = "own", title = "Own", extends = "../base.lua" }
