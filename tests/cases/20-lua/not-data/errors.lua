spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
local t = {}
t.t = t
code { 405, "B", x_self = t }
