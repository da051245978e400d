spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
while true do end
