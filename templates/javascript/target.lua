-- JavaScript: an ES module, or one of CommonJS, and a declaration file for editors and TypeScript. Both use the templates of the
-- target typescript.
target { "javascript", "JavaScript", api = 1, page = "docs/using/javascript.md", known_as = { "js", "node" },
  integers = { from = -9007199254740991, to = 9007199254740991 }, -- the integers that a number holds exactly
  names = { constant = "upper_snake", type = "pascal", ["function"] = "camel", field = "camel" },
  reserved_like = "typescript",
  width = 80, -- of prettier
  text = {
    -- `${` is plain text in these, but linters report it as a mistaken template literal.
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", ["${"] = "\\u0024{", other = "\\u{{hex:4}}" } },
    { "quoted", open = "'", close = "'",
      escape = { ["'"] = "\\'", ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", ["${"] = "\\u0024{", other = "\\u{{hex:4}}" } },
  },
  comment = {
    -- Characters that would begin a tag, a link or HTML in JSDoc.
    { "doc", open = "/**", close = "*/",
      escape = { ["@"] = "\\@", ["{"] = "\\{", ["}"] = "\\}", ["<"] = "\\<", ["\\"] = "\\\\", ["*/"] = "* /" } },
    { "block", open = "/*", close = "*/" },
    { "line", open = "//", close = "\n" },
  },
  options = {
    { "style", default = "constants", values = { "constants", "object" },
      help = "constants: each is an export, bundled only if used; object: all in one, HttpStatus.NOT_FOUND." },
    { "constants", default = "{NAME}",
      help = "Pattern of the constants: {Name} is NotFound, HTTP_{NAME} is HTTP_NOT_FOUND." },
    { "type", default = "{Id}", identifier = true,
      help = "Name of the type, and of the object; other types begin with it." },
    { "file", default = "{iD}", help = "Name of the files, without .js and .d.ts." },
    { "extension", default = "js", values = { "js", "mjs", "cjs" },
      help = "mjs and cjs: an ES module or a CommonJS module in any package; the types are in .d.mts or .d.cts." },
  },
  outputs = {
    { "types", file = "{option.file}.d.ts", from = "types.tpl", when = { extension = "js" } },
    { "types", file = "{option.file}.d.mts", from = "types.tpl", when = { extension = "mjs" } },
    { "types", file = "{option.file}.d.cts", from = "types.tpl", when = { extension = "cjs" } },
    { "module", file = "{option.file}.{option.extension}", from = "module.tpl" },
  },
}
