spec { format = 1, id = "system", title = "System", extends = "base.lua" }
document { "Header", url = "https://example.com/header" }
change { 1, ref = "Header" }
