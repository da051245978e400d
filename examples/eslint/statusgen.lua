-- The status codes of HTTP, for src/ and for the rule of ESLint.
-- To try it here: npm install && npm run generate && npm run lint
output { "http", "javascript", dir = "src/gen" }
