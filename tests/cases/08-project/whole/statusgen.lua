output { "errors.lua", "mini", dir = "gen" }
output { "errors.lua", "mini", dir = "gen2" }
