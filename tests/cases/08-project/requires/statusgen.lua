project { requires = ">=99.1" }
output { "errors.lua", "mini", dir = "gen" }
output { "errors.lua", "json", dir = "gen/json" }
