output { "spec/a.lua", "json", dir = "gen" }
