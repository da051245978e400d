target { "mini", "Mini", api = 1, base = "text", reserved_like = "c",
  names = { constant = "upper_snake" },
  options = { { "constants", default = "{NAME}", help = "Pattern of the constants." } },
  outputs = { { "list", file = "{id}.txt", from = "list.tpl" } },
}
