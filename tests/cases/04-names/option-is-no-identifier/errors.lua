spec { id = "errors", title = "Errors",
  options = { typescript = { type = "*/ evil" } } }
code { 1, "Lost" }
