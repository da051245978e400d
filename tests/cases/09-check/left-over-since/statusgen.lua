project { breaking = { against = "git:v1" } }
output { "spec/a.lua", "json", dir = "gen" }
output { "spec/a.lua", "json", dir = "other" }
