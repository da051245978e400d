-- lint: allow L0812 everywhere: they are still to be written
-- The errors of a program.
spec { format = 1, id = "app_error", title = "Errors", values = { from = 1, to = 999 } }
code { 404, "Not Found" }
code { 405, "Not Allowed", name = "forbidden" } -- lint: allow L0805
code { 406, "No Form", name = "form" } -- lint: allow L0805: it was released so
