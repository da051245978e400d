-- The errors of a program.
spec { format = 1, id = "app_error", title = "Errors", values = { from = 1, to = 999 } }
code { 104, "Later", summary = "It is not settled.", state = { "temporary", expires = "2026-11-13" } }
code { 105, "Sooner", summary = "It is gone.", state = { "historic", "It was never used.", expires = "2026-11-12" } }
