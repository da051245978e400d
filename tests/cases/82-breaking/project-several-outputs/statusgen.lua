project { breaking = { against = "git:main" } }
output { "spec/a.lua", "c", dir = "one", constants = "X_{NAME}", license = "MIT" }
output { "spec/a.lua", "c", dir = "two", constants = "Y_{NAME}" }
output { "spec/a.lua", "openapi", dir = "api" }
output { "spec/a.lua", "openapi", dir = "copy" }
output { "spec/a.lua", "json", dir = "json", reserved = "no" }
output { "spec/a.lua", "markdown", dir = "doc", only = { state = "registered" } }
