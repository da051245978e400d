spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
local s = ("x"):rep(100000000)
