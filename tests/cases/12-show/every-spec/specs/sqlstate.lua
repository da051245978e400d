spec { id = "sqlstate", title = "SQL codes", values = { from = "00000", to = "ZZZZZ" }, display = "packed(5)" }
code { "23505", "unique_violation" }
