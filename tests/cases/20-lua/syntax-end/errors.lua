spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
for i = 1, 3 do
  code { i, "A" }
