spec { id = "own", title = "Own", extends = "base.lua" }
change { 2, cache = false }
change { 3, cache = false, header = false }
