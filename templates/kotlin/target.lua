-- Kotlin 1.9 and later: a value class around any number, or an enum of the listed codes. One file that does not
-- depend on the JVM.
target { "kotlin", "Kotlin", api = 1, page = "docs/using/kotlin.md", known_as = { "kt" },
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807, negative = "{}" },
  names = { constant = "upper_snake", choice = "upper_snake", type = "pascal", ["function"] = "camel", field = "camel",
    package = "lower" },
  reserved = {
    -- On the JVM, its getter would clash with a method of every object.
    { why = "method of every object", how = "{}Value", words = "class" },
    { why = "keyword", how = "`{}`",
      words = [[as break continue do else false for fun if in interface is null object package return super this
        throw true try typealias typeof val var when while]] },
    { why = "member of every enum", how = "{}Value", roles = { "function" },
      words = "compareTo declaringJavaClass entries equals hashCode javaClass name ordinal toString valueOf values" },
    { why = "member of this class", how = "{}Value", roles = { "function" },
      words = [[code codeClass codeName fallback fallbackOf fromCode fromName fromPhrase isListed keyOf nameOf phrase
        phraseOf positionOf reference state stateOf summary text fromText textOf valueOf]] },
    { why = "member of every object", how = "{}Value", roles = { "field" },
      words = "copy equals hashCode javaClass name toString" },
    -- Nested types with these names would shadow types that the file uses.
    { why = "in scope everywhere", how = "{}Kind", roles = { "type" },
      words = [[Any Boolean Char CodeClass Companion Comparable Deprecated Enum Int JvmInline List Long Map MutableMap
        Nothing ReplaceWith State String StringBuilder Text Texts Unit Value]] },
  },
  width = 120,
  code = "`.",
  text = {
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", ["$"] = "\\$", other = "\\u{{hex:4}}" } },
    { "character", open = "'", close = "'", one = true, escape = { ["'"] = "\\'", ["\\"] = "\\\\", other = "\\u{{hex:4}}" } },
  },
  comment = {
    -- Markdown, in which brackets are links; comments nest.
    { "documentation", open = "/**", close = "*/", nests = "/*",
      escape = { ["["] = "\\[", ["]"] = "\\]", ["@"] = "&#64;", ["*/"] = "*&#47;", ["/*"] = "/&#42;" } },
    { "block", open = "/*", close = "*/", nests = "/*" },
    { "line", open = "//", close = "\n" },
  },
  options = {
    { "package", default = "", identifier = true, between = ".", help = "Package of the file; empty: the id without _, httpstatus." },
    { "access", default = "public", values = { "public", "internal" }, help = "Visibility of the class." },
    { "type", default = "{Id}", identifier = true, help = "Name of the class, and of the file." },
    { "style", default = "value", values = { "value", "enum" },
      help = "value: a value class for any number; enum: the listed codes, and functions for any number." },
    { "constants", default = "{NAME}", help = "Pattern of the constants; tokens: {NAME} {Name} {value}." },
  },
  outputs = { { "class", file = "{option.type}.kt", from = "class.tpl" } },
}
