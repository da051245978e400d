-- Rust 1.63 and later: one file for `mod`, `#[path]` or `include!`, so it has no inner attributes. It needs
-- neither std nor alloc.
target { "rust", "Rust", api = 1, page = "docs/using/rust.md", known_as = { "rs" },
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807, negative = "{}" },
  names = { constant = "upper_snake", variant = "pascal", choice = "pascal", type = "pascal", ["function"] = "snake",
    field = "snake", file = "snake" },
  reserved = {
    { why = "keyword", how = "{}_",
      words = [[abstract as async await become box break const continue crate do dyn else enum extern false
        final fn for gen if impl in let loop macro match mod move mut override priv pub ref return self
        static struct super trait true try type typeof unsafe unsized use virtual where while yield]] },
    -- An underscore would not be camel case.
    { why = "keyword", how = "{}Word", roles = { "choice" }, words = "Self" },
    { why = "a name of the generated code", how = "{}Code", roles = { "variant" }, words = "Self Unlisted" },
    { why = "in scope everywhere", how = "{}Kind", roles = { "type" },
      words = [[Self Option Result Some None Ok Err Copy Clone Debug Display Eq Ord PartialEq PartialOrd Hash
        From Into Iterator Default Drop Fn FnMut FnOnce Send Sized Sync Unpin String ToString ToOwned Vec
        Box Class State Text ParseError Unlisted]] },
    { why = "a name of the generated code", how = "{}_", roles = { "function" },
      words = [[new value text name phrase summary reference class fallback from_name from_phrase from_text from_bytes from_str is_listed state
        from into clone cmp eq ne lt le gt ge max min clamp hash fmt]] },
    { why = "a name of the generated code", how = "{}_", roles = { "constant" }, words = "ALL" },
    { why = "a name of the generated code", how = "{}_", roles = { "field" }, words = "name" },
  },
  width = 100,
  code = ",",
  text = {
    { "string", open = '"', close = '"', lines = true,
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", other = "\\u{{{hex}}}" } },
    { "character", open = "'", close = "'", one = true, skip = "\\",
      escape = { ["'"] = "\\'", ["\\"] = "\\\\", other = "\\u{{{hex}}}" } },
  },
  comment = {
    -- Markdown: characters that would begin a link, a tag, code or emphasis.
    { "documentation", open = "///", close = "\n",
      escape = { ["\\"] = "\\\\", ["["] = "\\[", ["]"] = "\\]", ["<"] = "\\<", ["`"] = "\\`", ["*"] = "\\*",
        ["_"] = "\\_" } },
    { "line", open = "//", close = "\n" },
    { "block", open = "/*", close = "*/", nests = true },
  },
  options = {
    { "type", default = "{Id}", identifier = true, help = "Name of the type of codes." },
    { "file", default = "{id}", help = "Name of the file, without .rs." },
    { "constants", default = "{NAME}", help = "Pattern of a newtype's constants; tokens: {NAME} {value}." },
    { "style", default = "newtype", values = { "newtype", "enum" },
      help = "newtype: a number with associated constants; enum: one variant per code, and one for all other values." },
    { "integer", default = "auto", values = { "auto", "u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64" },
      help = "Type of values; auto is the smallest for the spec's range, and i32 or i64 if it gives none." },
    { "serde", default = "no", values = { "yes", "no" },
      help = "Whether serde's traits are derived; codes are serialized as numbers." },
  },
  outputs = { { "module", file = "{option.file}.rs", from = "module.tpl" } },
}
