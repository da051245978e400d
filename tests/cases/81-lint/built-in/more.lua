-- Adds a Warning code to those of HTTP.
spec { format = 1, id = "more", title = "More", extends = "http" }
code { 110, "Response Is Stale", summary = "It is stale.", ref = "RFC 9111, 5.5" }
