spec { id = "own", title = "Own", extends = "base.lua" }
change { 1, summary = "Eins." }
drop { 2 }
code { 4, "Four" }
