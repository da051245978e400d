project { require = ">=0.1" }
outptu { "errors.lua", "mini" }
output { "errors.lua" }
output { "errors.lua", "mini", dir = 5, only = "x", form = true }
