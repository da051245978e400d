-- Protocol Buffers: a proto3 enum, and what else the list says of its values as options, if they are asked for.
target { "protobuf", "Protocol Buffers", api = 1,
  integers = { from = -2147483648, to = 2147483647, negative = "{}" },
  names = { constant = "upper_snake", choice = "upper_snake", type = "pascal", field = "snake" },
  reserved = {
    { why = "field of every message here", how = "{}_value", roles = { "field" },
      words = "phrase summary reference code_class other_names other_phrases text first last fallback" },
  },
  width = 80,
  code = ".",
  text = {
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", other = "\\{{oct:3}}" } },
  },
  comment = { { "line", open = "//", close = "\n" }, { "block", open = "/*", close = "*/" } },
  options = {
    { "package", default = "{id}.v1", help = "Package; linters want it to end in a version." },
    { "directory", default = "{id}/v1", help = "Folder of the file; linters want that of the package." },
    { "type", default = "{Id}", help = "Name of the enum." },
    { "constants", default = "{ID}_{NAME}", help = "Pattern of the values; they begin with the name of the enum." },
    { "aliases", default = "reserved", values = { "reserved", "values" },
      help = "Older names: reserved, so that nothing else takes them, or values of their own, by allow_alias." },
    { "info", default = "",
      help = "Number of an extension, from 50000, by which each value tells phrase, traits and more; empty: none." },
    { "go_package", default = "", help = "Go's import path; empty: none." },
    { "java_package", default = "", help = "Java's package; empty: none." },
  },
  outputs = { { "enum", file = "{option.directory}/{id}.proto", from = "enum.tpl" } },
}
