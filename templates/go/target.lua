-- Go 1.18 and later: one file of a package. All lookups are switches, which the compiler optimizes and the linker
-- drops if unused; nothing runs at startup.
target { "go", "Go", api = 1, page = "docs/using/go.md", known_as = { "golang" },
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807, negative = "{}" },
  -- The templates add initialisms (HTTPVersion), so "exported" uses names unchanged.
  names = { constant = "pascal", exported = "asis", method = "asis", field = "asis",
    package = "lower" },
  reserved = {
    -- Only patterns such as {name} can produce these: names in the style of Go begin with a capital letter.
    { why = "Go keyword", how = "{}_",
      words = [[break case chan const continue default defer else fallthrough for func go goto if import
        interface map package range return select struct switch type var]] },
    { why = "predeclared identifier", how = "{}_",
      words = [[any append bool byte cap clear close comparable complex complex128 complex64 copy delete error
        false float32 float64 imag int int16 int32 int64 int8 iota len make max min new nil panic print
        println real recover rune string true uint uint16 uint32 uint64 uint8 uintptr init main errors fmt
        strconv strings]] },
    { why = "variable of the functions", how = "{}_", roles = { "constant" }, words = "b c i key n name phrase code data err ok text value rest valid digit digits number errText part" },
    { why = "name in the package", how = "Code{}", roles = { "constant", "exported" },
      words = "Class Code Codes LookupName LookupPhrase Parse State" },
    { why = "method of each code", how = "{}Value", roles = { "method" },
      words = [[Class Fallback IsListed Name Phrase Reference State String Summary Text UnmarshalJSON
        UnmarshalText]] },
    { why = "name of the record", how = "{}Field", roles = { "field" }, words = "Name" },
  },
  text = {
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", other = "\\U{{hex:8}}" } },
  },
  comment = {
    { "line", open = "//", close = "\n" },
    { "block", open = "/*", close = "*/" },
  },
  width = 100,
  options = {
    { "constants", default = "",
      help = "Pattern of the constants, Status{Name}; empty: their names in the style of Go, HTTPVersion." },
    { "package", default = "", identifier = true, help = "Name of the package; empty: the id without _, httpstatus." },
    { "typed", default = "yes", values = { "yes", "no" },
      help = "Whether constants have the type; without it they are untyped, as in net/http." },
    { "integer", default = "auto", values = { "auto", "int", "int32", "int64", "uint32" },
      help = "Type of values; auto is int, or uint32 or int64 if the spec's range needs it." },
    { "type", default = "Code", identifier = true, help = "Name of the type." },
    { "file", default = "{id}", help = "Name of the file, without .go." },
  },
  outputs = { { "package", file = "{option.file}.go", from = "package.tpl" } },
}
