-- OpenAPI 3.1: a document that only has components, for `$ref` from API descriptions. YAML, because most
-- descriptions use it, and because a comment can mark the file as generated: a root object in JSON has no member
-- for that. A description in JSON can refer to it anyway.
target { "openapi", "OpenAPI", api = 1, page = "docs/using/openapi.md", known_as = { "swagger" },
  integers = { from = -9007199254740991, to = 9007199254740991 }, -- exact for readers that use doubles
  names = { constant = "upper_snake", type = "pascal", response = "pascal" },
  reserved = {
    { why = "not a text in YAML", how = "{}Response", roles = { "response" }, words = "False N No Null Off On True Y Yes" },
    { why = "schema of its own", how = "{}Class", roles = { "type" }, words = "Listed Problem" },
  },
  lost_names = true, -- x-enum-varnames has one name for a value
  text = {
    { "double", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", other = "\\U{{hex:8}}" } },
    { "single", open = "'", close = "'", doubled = true, escape = { ["'"] = "''" } },
  },
  comment = { { "line", open = "#", close = "\n", at = "word" } },
  options = {
    { "type", default = "{Id}", identifier = true, help = "Name of the schema; those of the others begin with it." },
    { "constants", default = "{NAME}", help = "Pattern of the names of values; tokens: {NAME} {Name} {value}." },
    { "style", default = "enum", values = { "enum", "const" },
      help = "enum: x-enum-varnames and x-enum-descriptions, which generators know; const: annotated enumerations of OpenAPI 3.1." },
    { "responses", default = "auto", values = { "auto", "yes", "no" },
      help = "Whether there are responses for codes from 100 to 599; auto: if all values of the spec are in that range." },
    { "problem", default = "no", values = { "yes", "no" },
      help = "Whether responses from 400 on have a body: application/problem+json, of RFC 9457." },
    { "schema", default = "",
      help = "Reference to the schema of that body instead, such as errors.yaml#/Error; empty: none." },
    { "content", default = "application/json", help = "Media type of the body of `schema`." },
    { "facts", default = "no", values = { "yes", "no" },
      help = "Whether x-statusgen has all other data: classes, other names, states, traits." },
    { "file", default = "{id}", help = "Name of the file, without .openapi.yaml." },
  },
  outputs = { { "document", file = "{option.file}.openapi.yaml", from = "document.tpl" } },
}
