output { "own.lua", "page", dir = "out" }
output { "own.lua", "short", dir = "out", constants = "E_{NAME}" }
