spec { id = "own", title = "Own", extends = "base.lua" }
drop { x = 1 }
only { y = 2 }
