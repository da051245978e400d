spec { id = "own", title = "Own", extends = "bsae.lua" }
