spec { id = "own", title = "Own", extends = "base.lua" }
change { 2, symbol = "OWN_TWO_" }
