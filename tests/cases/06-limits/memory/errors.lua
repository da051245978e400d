spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
local t = {}
for i = 1, 1e9 do
  t[i] = i
end
