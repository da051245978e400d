-- The errors of a program.
spec { format = 1, id = "app_error", title = "Errors", values = { from = 1, to = 999 } }
document { "Manual", "The manual", url = "https://example.org/manual#{section}" }
code { 404, "Not Found", summary = "It is not there.", ref = "Manual" }
code { 405, "Not Allowed", summary = "You may not.", ref = "Manual, chapter two" }
code { 406, "Not Now", summary = "Come back.", ref = "Manual, 2", state = { "deprecated", "It was vague.", ref = "Manual" } }
class { "client", "Client", from = 400, to = 499, ref = "Manual, 1 and 2" }
