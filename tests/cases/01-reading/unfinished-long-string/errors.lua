spec { id = "errors", title = "Errors" }
code { 404, "Not Found", meaning = [[
  Nothing is there.
}
