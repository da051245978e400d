-- A.
spec { format = 1, id = "a", title = "A", registry = { url = "https://a.example", updated = "2026-01-31" } }
code { 1, "One" }
