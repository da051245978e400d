spec { id = "errors", title = "Errors" }
code { 404, "Not Found",
  summary = "One.",
  summary = "Two.",
  contrast = { [500] = "a", [0x1F4] = "b" } }
code { 500, "Broken" }
code { [1] = 501, 502, "Bracketed first" }
