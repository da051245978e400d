output { "broken.lua", "c" }
