project { requires = ">=0.1" }
output { "spec/a.lua", "json", dir = "gen" }
output { "spec/a.lua", "markdown", dir = "docs" }
output { "spec/b.lua", "json", dir = "gen" }
