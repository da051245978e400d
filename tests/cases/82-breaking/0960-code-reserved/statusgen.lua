project { breaking = { against = "git:main" } }
output { "spec/a.lua", "c", dir = "c" }
output { "spec/a.lua", "json", dir = "json", reserved = "no" }
