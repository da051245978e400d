output { "errors.lua", "mni", dir = "gen" }
output { "errors.lua", "mini", dir = "gen", fom = "short" }
output { "errors.lua", "mini", dir = "gen", only = { group = "x" } }
