spec { id = "dns_rcode", title = "T", extends = "grpc" }
group { "own", "Own" }
code { 3, "Alone", name = "own", group = "own" }
