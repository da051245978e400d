-- Manual pages in mdoc: the list in section 7, the generated C in section 3.
target { "man", "Manual pages", api = 1, known_as = { "roff" },
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807 },
  base = "text", width = 72, ascii = true,
  escape = { ["\\"] = "\\e", ["--"] = "-\\&-", ["\n"] = " ", ["\t"] = " ", other = "\\[u{{HEX:4}}]" },
  line = { ["."] = "\\&.", ["'"] = "\\&'" },
  embed = { { "macro", open = ".", close = "\n", at = "line", inside = "base" } },
  text = {
    { "argument", open = '"', close = '"', inside = "macro", ascii = true,
      escape = { ["\\"] = "\\e", ["--"] = "-\\&-", ['"'] = "\\(dq", ["\n"] = " ", ["\t"] = " ",
        other = "\\[u{{HEX:4}}]" } },
  },
  comment = { { "comment", open = '.\\"', close = "\n", at = "line", inside = "base" } },
  options = {
    { "file", default = "{id}", help = "Name of the pages, without .7 and .3." },
    { "prefix", default = "{id}", identifier = true, help = "Prefix of the C functions." },
    { "include", default = "{id}.h", help = "The C header, as in #include." },
    { "date", default = "", help = "Date of the pages: YYYY-MM-DD; default: that of the registry." },
  },
  outputs = {
    { "list", file = "{option.file}.7", from = "list.tpl" },
    { "functions", file = "{option.file}.3", from = "functions.tpl" },
  },
}
