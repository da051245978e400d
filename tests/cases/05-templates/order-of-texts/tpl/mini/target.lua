target { "mini", "Mini", api = 1,
  names = { constant = "upper_snake" },
  text = { { open = '"', close = '"', escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", other = "\\{{oct:3}}" } } },
  comment = { { open = "/*", close = "*/" }, { open = "//", close = "\n" } },
  options = { { "constants", default = "{NAME}", help = "Pattern of the constants." }, { "form", default = "long", values = { "long", "short" }, help = "How much is said." } },
  outputs = { { "list", file = "{id}.txt", from = "list.tpl", marker = false } },
}
