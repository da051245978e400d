output { "errors.lua", "mini", dir = { lsit = "gen" } }
