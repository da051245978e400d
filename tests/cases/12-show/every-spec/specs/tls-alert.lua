spec { id = "tls_alert", title = "T" } code { 1, "One" }
