target { "mini", "Mini", api = 1,
  names = { constant = "upper" },
  text = { { open = '"', close = '"', escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", other = "\\{{oct:3}}" } } },
  comment = { { open = "/*", close = "*/" }, { open = "//", close = "\n" } },
  options = { { "constants", default = "", help = "Pattern of the constants." }, { "form", default = "long", values = { "long", "short" }, help = "How much is said." } },
  outputs = { { "list", file = "{id}.txt", from = "list.tpl" } },
}
