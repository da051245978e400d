spec { id = "errors", title = "Errors" }
local x = 404
code { x, "Not Found" }
