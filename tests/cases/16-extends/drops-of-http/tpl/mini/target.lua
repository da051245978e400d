target { "mini", "Mini", api = 1,
  names = { constant = "upper_snake" },
  comment = { { open = "#", close = "\n" } },
  outputs = { { "list", file = "{id}.txt", from = "list.tpl" } },
}
