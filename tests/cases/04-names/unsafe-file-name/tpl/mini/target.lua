target { "mini", "Mini", api = 1,
  names = { constant = "upper_snake" },
  text = { { open = '"', close = '"', escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", other = "\\{{oct:3}}" } } },
  comment = { { open = "/*", close = "*/" }, { open = "//", close = "\n" } },
  options = { { "constants", default = "{NAME}", help = "Pattern." }, { "file", default = "{id}", help = "Name of the file." } },
  outputs = { { "list", file = "{option.file}.txt", from = "list.tpl" } },
}
