spec { id = "errors", title = "Errors", registry = { url = "https://example.org/", updated = "garbage" } }
code { 1, "A", state = { "temporary", expires = "2026-99-99" } }
code { 2, "B", state = { "temporary", expires = "2025-02-29" } }
code { 3, "C", state = { "temporary", expires = "2024-02-29" } }
code { 4, "D", state = { "temporary", expires = "1900-02-29" } }
code { 5, "E", state = { "temporary", expires = "2026-04-31" } }
code { 6, "F", state = { "temporary", expires = "2026-00-10" } }
code { 7, "G", state = { "temporary", expires = "2000-02-29" } }
code { 8, "H", state = { "temporary", expires = "2026-12-31" } }
code { 9, "I", state = { "temporary", expires = "2026-01-00" } }
