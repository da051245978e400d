target { "mini", "Mini", api = 1, base = "text",
  outputs = { { "list", file = "{id}.txt", from = "list.tpl", marker = false } } }
