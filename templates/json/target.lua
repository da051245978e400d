-- JSON: the whole spec as data, and a JSON Schema that describes the file.
target { "json", "JSON", api = 1,
  integers = { from = -9007199254740991, to = 9007199254740991 }, -- exact for readers that use doubles
  text = {
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t",
        other = "\\u{{hex:4}}" } },
  },
  options = {
    { "file", default = "{id}", help = "Name of the files, without .json and .schema.json." },
    { "schema_id", default = "{option.file}.schema.json", help = "`$id` of the schema: the URL where it is published." },
  },
  outputs = {
    { "data", file = "{option.file}.json", from = "data.tpl" },
    { "schema", file = "{option.file}.schema.json", from = "schema.tpl" },
  },
}
