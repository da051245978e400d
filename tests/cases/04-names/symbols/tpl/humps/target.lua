target { "humps", "Humps", api = 1,
  names = { constant = "camel", type = "pascal", word = "snake" },
  comment = { { open = "//", close = "\n" } },
  options = { { "constants", default = "", help = "Pattern of the constants." } },
  outputs = { { "list", file = "{id}.txt", from = "list.tpl", marker = false } },
}
