spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
local text = ("x"):rep(500)
local function f(...) return 1 end
f(text:byte(1, -1))
