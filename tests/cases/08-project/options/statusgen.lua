output { "errors.lua", "mini", dir = "gen", constants = "E_{NAME}", only = { group = "vendor" } }
