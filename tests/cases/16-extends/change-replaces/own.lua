spec { id = "own", title = "Own", extends = "base.lua" }
change { 1, uses = { "New." }, was = { "Uno" }, x_a = "new" }
