target { "lost", "Lost", api = 1, base = "text", reserved_like = "cc",
  names = { constant = "upper_snake" },
  options = { { "constants", default = "{NAME}", help = "Pattern of the constants." } },
  outputs = { { "list", file = "{id}.txt", from = "list.tpl" } },
}
