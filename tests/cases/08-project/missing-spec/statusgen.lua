output { "spec/errors.lua", "mini", dir = "gen" }
output { "htp", "mini" }
