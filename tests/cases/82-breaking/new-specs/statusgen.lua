output { "spec/a.lua", "json", dir = "gen" }
output { "spec/b.lua", "json", dir = "gen" }
