spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
local function f() return 1 + f() end
f()
