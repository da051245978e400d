spec { id = "ede", title = "Extended errors" }
document { "RFC 8914", "Extended DNS Errors" }
document { "RFC 9250", "DNS over QUIC" }
code { 0, "Other Error", ref = "RFC 8914, 4.1" }
code { 26, "Too Soon", ref = "RFC 9250" }
