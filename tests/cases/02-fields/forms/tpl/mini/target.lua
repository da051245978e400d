target { "mini", "Mini", api = 1,
  names = { constant = "upper_snake" },
  comment = { { open = "//", close = "\n" } },
  options = { { "constants", default = "V_{value}_{NAME}", help = "Pattern of the constants." } },
  outputs = { { "list", file = "{id}.txt", from = "list.tpl", marker = false } },
}
