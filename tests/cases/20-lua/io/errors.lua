spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
local f = io.open("/etc/passwd")
