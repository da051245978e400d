-- What this repository itself keeps in sync: `statusgen generate` writes out/, `statusgen check`
-- proves that it is current.
project { requires = ">=0.1" }

output { "http", "c", dir = "out/http/c" }
output { "http", "c", dir = "out/http/c-header", form = "header" }
