spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
for i = 1, 1000000 do end
