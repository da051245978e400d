-- One spec for a server in C, a front end in TypeScript, and the documentation.
-- To try it here: mkdir spec && cp ../errors.lua spec && statusgen generate
project { requires = ">=0.1" }

output { "spec/errors.lua", "c", dir = { header = "server/include/acme", source = "server/src" },
  include = "acme/acme_error.h" }
output { "spec/errors.lua", "typescript", dir = "web/src/gen" }
output { "spec/errors.lua", "markdown",   dir = "docs" }
