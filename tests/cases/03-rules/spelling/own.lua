spec { id = "own", title = "Own" }
class { "ip_error", "IP Error", from = 1, to = 9, spelling = "IPErr" }
code { 1, "IM Used", spelling = "IMUse" }
code { 2, "OK", spelling = "oK" }
code { 3, "Not Found", was = { { "URI Lost", spelling = "URLLost" } } }
code { 4, "Use HTTP 2", spelling = "UseHTTP2", symbol = "ERR_A" }
code { 5, "Five", also = { { "Fifth", symbol = "ERR_A" } } }
