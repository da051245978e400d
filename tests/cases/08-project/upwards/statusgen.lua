output { "errors.lua", "mini", dir = "gen" }
