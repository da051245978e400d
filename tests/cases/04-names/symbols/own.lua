spec { id = "own", title = "Own" }
class { "ip_error", "IP Error", from = 1, to = 9, spelling = "IPError" }
code { 1, "Timed Out", symbol = "RK_ERR__TIMED_OUT", was = { { "Late", symbol = "RK_ERR__LATE" }, "Slow" } }
code { 2, "IM Used", spelling = "IMUsed", also = { { "TLS", spelling = "TLS" } } }
code { 3, "HTTP Version 2", name = "http2_version", spelling = "HTTP2Version" }
code { 4, "Not Found" }
