spec { id = "errors", title = "Errors",
  options = { C = { constants = "X_{NAME}" }, ts = { module = "x" }, elm = { module = "X" } } }
code { 1, "One" }
