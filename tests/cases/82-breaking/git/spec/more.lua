-- More errors.
spec { format = 1, id = "more_error", title = "More", extends = "base.lua" }
code { 900, "More" }
