spec { id = "own", title = "Own", extends = "base.lua" }
change { 9, summary = "x" }
drop { 7, 8 }
only { 6 }
