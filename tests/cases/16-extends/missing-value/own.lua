spec { id = "own", title = "Own", extends = "base.lua" }
change { summary = "x" }
drop {}
