spec { id = "own", title = "Own" }
class { "ip_error", "IP Error", from = 1, to = 9 }
code { 1, "IM Used", spelling = "IMUsed", symbol = "OLD" }
code { 2, "OK", was = { { "TLS", spelling = "TLS", symbol = "SAME" } } }
code { 3, "Three", symbol = "THREE" }
