spec { id = "own", title = "Own" }
class { "ip_error", "IP Error", from = 1, to = 9, spelling = "IPError" }
code { 1, "IM Used", spelling = "ImUsed", symbol = "NEW" }
code { 2, "OK", symbol = "OK", was = { { "TLS", symbol = "SAME" } } }
code { 3, "Three", symbol = "THREE" }
