-- Two outputs of one spec.
output { "spec/errors.lua", "json", dir = "out" }
output { "spec/errors.lua", "markdown", dir = "out" }
