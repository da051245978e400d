project { requires = ">=0.1" }
output { "spec/app.lua", "c", dir = "out/app" }
output { "spec/app.lua", "json", dir = "out/app" }
output { "spec/sip.lua", "c", dir = "out/sip" }
