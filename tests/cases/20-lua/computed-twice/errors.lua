spec { id = "errors", title = "Errors" }
for i = 1, 2 do
  code { 404, "C" .. i }
end
