output { "./a.lua", "c", dir = "gen", file = "acme" }
output { "./a.lua", "c", dir = "gen", file = "Acme" }
