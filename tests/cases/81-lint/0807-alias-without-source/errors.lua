-- The errors of a program.
spec { format = 1, id = "app_error", title = "Errors", values = { from = 1, to = 999 } }
document { "Manual", "The manual", url = "https://example.org/manual#{section}" }
code { 404, "Not Found", summary = "It is not there.", ref = "Manual, 2", was = { "Missing" }, also = { "Absent" }, accepts = { { "Lost", by = "nginx" } } }
