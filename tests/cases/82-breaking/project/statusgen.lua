-- Keeps users from surprises.
project { breaking = { against = "git:HEAD", fail_on = "major" } }
output { "spec/errors.lua", "json", dir = "out" }
output { "http", "json", dir = "out" }
