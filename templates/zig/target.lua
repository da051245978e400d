-- Zig 0.11 to 0.14: a non-exhaustive enum, like std.http.Status. Experimental while every version changes the
-- language; it uses little of std: std.mem.order, std.math.order and std.math.cast.
target { "zig", "Zig (experimental)", api = 1, page = "docs/using/zig.md",
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807, negative = "{}" },
  names = { constant = "snake", alias = "snake", word = "snake", type = "pascal", ["function"] = "camel" },
  reserved = {
    { why = "keyword", how = '@"{}"',
      words = [[addrspace align allowzero and anyframe anytype asm async await break callconv catch comptime const
        continue defer else enum errdefer error export extern fn for if inline linksection noalias noinline
        nosuspend opaque or orelse packed pub resume return struct suspend switch test threadlocal try union
        unreachable usingnamespace var volatile while]] },
    -- Members of the enum share a namespace with its functions, which take precedence.
    { why = "function of the enum", how = "{}_code", roles = { "constant", "alias" },
      words = "all class fallback format name phrase reference state summary text text_size texts" },
    -- Nothing inside a function may have the name of a declaration around it.
    { why = "variable of the functions", how = "{}_code", roles = { "alias" }, words = "self value lookup std buffer code known number parts rest byte digit writer" },
    { why = "variable of the functions", how = "{}Value", roles = { "function" },
      words = "self value lookup std buffer code known number parts rest byte digit writer" },
    { why = "primitive", how = '@"{}"', roles = { "alias", "function" },
      words = [[anyerror anyopaque bool c_char c_int c_long c_longdouble c_longlong c_short c_uint c_ulong
        c_ulonglong c_ushort comptime_float comptime_int f128 f16 f32 f64 f80 false i128 i16 i32 i64 i8 isize
        noreturn null true type u128 u16 u32 u64 u8 undefined usize void]] },
    { why = "a name of the generated code", how = "{}Value", roles = { "function" },
      words = [[all class fallback format fromInt fromName fromPhrase fromText isListed name phrase reference state
        summary text]] },
    { why = "a name of the generated code", how = "{}Kind", roles = { "type" }, words = "Class State" },
  },
  width = 100,
  text = {
    { "string", open = '"', close = '"',
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
  },
  options = {
    { "type", default = "{Id}", identifier = true, help = "Name of the enum." },
    { "integer", default = "auto", values = { "auto", "u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64" },
      help = "Type of values; auto is the smallest for the spec's range, or i32 if it has none." },
    { "file", default = "{id}", help = "Name of the file, without .zig." },
  },
  outputs = { { "source", file = "{option.file}.zig", from = "source.tpl" } },
}
