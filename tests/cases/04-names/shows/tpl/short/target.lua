target { "short", "Short", api = 1,
  reserved = { { why = "keyword", how = "other", words = "while" } },
  comment = { { open = "//", close = "\n" } },
  options = { { "constants", default = "{name}", help = "Pattern of the constants." } },
  outputs = { { "short", file = "{id}.short", from = "short.tpl" } },
}
