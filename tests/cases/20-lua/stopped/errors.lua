spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
local t
code { 405, t.name }
