spec { id = "errors", title = "Errors" }
local deep = {}
for i = 1, 150000 do
    deep = { deep }
end
code { 404, "Not Found", x_deep = deep }
