output { "errors.lua", "mini", dir = "gen" }
output { "errors.lua", "json", dir = "gen/json" }
