spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
local s = ("x"):rep(100000)
for i = 1, 1e9 do local t = s .. i end
