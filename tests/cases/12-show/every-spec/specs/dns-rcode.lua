spec { id = "dns_rcode", title = "T" } code { 1, "One" }
