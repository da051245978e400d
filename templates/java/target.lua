-- Java 8 and later: one enum of the listed codes, and static methods that accept any number.
target { "java", "Java", api = 1, page = "docs/using/java.md",
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807, negative = "{}" },
  names = { constant = "upper_snake", choice = "upper_snake", type = "pascal", ["function"] = "camel", field = "camel",
    package = "lower" },
  reserved = {
    { why = "Java keyword", how = "{}_",
      words = [[abstract assert boolean break byte case catch char class const continue default do double
        else enum extends final finally float for goto if implements import instanceof int interface long
        native new package private protected public return short static strictfp super switch synchronized
        this throw throws transient try void volatile while true false null _]] },
    -- Nested types with these names would shadow types that the file uses.
    { why = "type of the file", how = "{}Kind", roles = { "type" },
      words = [[Arrays Class Code CodeClass Codes Collections Deprecated Enum HashMap IllegalArgumentException
        Integer JsonCreator JsonValue List Lists Long Map Object Optional OptionalInt OptionalLong Override String StringBuilder
        Reader State Text Texts Value]] },
    { why = "method of every enum", how = "{}Value", roles = { "function" },
      words = [[clone compareTo describeConstable equals finalize getClass getDeclaringClass hashCode name notify
        notifyAll ordinal toString valueOf values wait]] },
    { why = "method of this enum", how = "{}Value", roles = { "function" },
      words = "code codeClass codeName fromText phrase reference state summary stateOf text textOf isListed" },
    { why = "method of every object", how = "{}Value", roles = { "field" },
      words = "clone equals finalize getClass hashCode name notify notifyAll parts toString wait" },
  },
  width = 100, -- of google-java-format
  text = {
    -- The encoding of the file is unknown: other than ASCII is written as \u escapes. Java translates these
    -- before anything else, so line endings need escapes of their own.
    { "string", open = '"', close = '"', ascii = true,
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t",
        other = "\\u{{hex:4}}" } },
    { "character", open = "'", close = "'", one = true,
      escape = { ["'"] = "\\'", ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", other = "\\u{{hex:4}}" } },
  },
  comment = {
    -- HTML, in which a backslash as a character reference prevents \u escapes.
    { "javadoc", open = "/**", close = "*/", ascii = true,
      escape = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ["@"] = "&#64;", ["{"] = "&#123;",
        ["}"] = "&#125;", ["\\"] = "&#92;", ["*/"] = "*&#47;", ["/*"] = "/&#42;", other = "&#x{{HEX}};" } },
    { "block", open = "/*", close = "*/", escape = { ["\\u"] = "\\ u" } },
    { "line", open = "//", close = "\n", escape = { ["\\u"] = "\\ u" } },
  },
  options = {
    { "package", default = "", identifier = true, between = ".",
      help = "Package of the file; empty: the id without _, httpstatus. `-o` selects its folder." },
    { "type", default = "{Id}", identifier = true, help = "Name of the enum, and of the file." },
    { "constants", default = "{NAME}", help = "Pattern of the constants; tokens: {NAME} {value}." },
    { "json", default = "none", values = { "none", "jackson" },
      help = "jackson: Jackson writes and reads codes as numbers; where unlisted ones occur, hold an int." },
  },
  code = ".",
  outputs = { { "class", file = "{option.type}.java", from = "class.tpl" } },
}
