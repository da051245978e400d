spec { id = "diameter", title = "Results" }
document { "RFC 6733", "Diameter" }
code { 1001, "Multi Round Auth", ref = "RFC 6733", accepts = { "DIAMETER_MULTI_ROUND_AUTH" } }
