target { "kept", "Kept", api = 1, symbols = true,
  reserved = { { why = "keyword", words = "while" } },
  names = { constant = "camel", type = "pascal", word = "snake" },
  comment = { { open = "//", close = "\n" } },
  options = { { "constants", default = "", help = "Pattern of the constants." } },
  outputs = { { "list", file = "{id}.txt", from = "list.tpl", marker = false } },
}
