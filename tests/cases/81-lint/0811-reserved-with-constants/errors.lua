-- The errors of a program.
spec { format = 1, id = "app_error", title = "Errors", values = { from = 1, to = 999 } }
code { 404, "Not Found", summary = "It is not there.", also = { "Missing" }, state = "retired" }
code { 405, "Not Allowed", summary = "You may not." }
code { 406, "Not Now", summary = "Come back.", also = { "Later" }, state = "reserved" }
