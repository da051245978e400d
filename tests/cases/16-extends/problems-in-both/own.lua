spec { id = "own", title = "Own", extends = "base.lua" }
change { 1, sumary = "x" }
