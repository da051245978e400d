spec { id = "errors", title = "Errors" }
local base = 400
code { base + 4, "Not Found", sumary = "x" .. base }
