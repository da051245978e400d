spec { id = "errors", title = "Errors" }
for i = 1, 2 do
  cod { i, "C" .. i }
end
