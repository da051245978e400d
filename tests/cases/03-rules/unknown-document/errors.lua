spec { id = "errors", title = "Errors" }
document { "RFC 9110", "HTTP Semantics" }
code { 404, "Not Found", ref = { "RFC 9101, 15.5.5", "RFC 9110 15.5.5", "ISO 8601" } }
