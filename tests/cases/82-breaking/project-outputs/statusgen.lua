project { breaking = { against = "git:main" } }
output { "spec/a.lua", "c", dir = "c", constants = "X_{NAME}", comments = "full" }
output { "spec/a.lua", "go", dir = "go" }
output { "spec/a.lua", "json", dir = "json", only = { group = "extra" } }
output { "spec/a.lua", "protobuf", dir = "proto" }
output { "spec/a.lua", "openapi", dir = "api" }
output { "http", "c", dir = "http" }
