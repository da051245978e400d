-- TypeScript 5.0 and later: an ES module. It has no enum, so it runs where types are only stripped, and no code
-- that runs on import, so bundlers drop what is not used.
target { "typescript", "TypeScript", api = 1, page = "docs/using/typescript.md", known_as = { "ts" },
  integers = { from = -9007199254740991, to = 9007199254740991 }, -- the integers that a number holds exactly
  names = { constant = "upper_snake", type = "pascal", ["function"] = "camel", field = "camel" },
  reserved = {
    { why = "JavaScript keyword", how = "{}_", shared = true,
      words = [[arguments await break case catch class const continue debugger default delete do else enum eval
        export extends false finally for function if implements import in instanceof interface let new null
        package private protected public return static super switch this throw true try typeof undefined
        var void while with yield]] },
    { why = "global that the module needs", how = "{}_", shared = true, roles = { "constant" },
      words = "Map Object Readonly Record ReadonlyMap Set number string boolean NaN Infinity" },
    -- Patterns of {name} and {iD} produce lowercase letters; traits and classes may have any name.
    { why = "function of the module", how = "{}_", shared = true, roles = { "constant", "function" },
      words = [[isListed nameOf phraseOf stateOf summaryOf referenceOf textOf classOf fallbackOf fromName fromPhrase
        fromText codes listed names phrases states summaries references codesByName codesByKey none code name phrase
        key text own first second third exports module]] },
    { why = "name of the item", how = "{}_", shared = true, roles = { "field" }, words = "name" },
  },
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
    { "file", default = "{iD}", help = "Name of the file, without .ts." },
  },
  outputs = { { "module", file = "{option.file}.ts", from = "module.tpl" } },
}
