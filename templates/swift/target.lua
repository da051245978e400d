-- Swift 5.9 and later: one file without imports, without warnings in Swift 6 mode.
target { "swift", "Swift", api = 1, page = "docs/using/swift.md",
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807, negative = "{}" },
  names = { constant = "camel", choice = "camel", type = "pascal", ["function"] = "camel", field = "camel",
    file = "pascal" },
  reserved = {
    -- These cannot be members even in backticks: x.self and X.Type are expressions of the language.
    { why = "special as a member", how = "{}Value", words = "self init Self Type Protocol" },
    -- Where an optional is expected, `.none` is the optional's own case.
    { why = "a case of Optional", how = "{}Value", roles = { "choice" }, words = "none some" },
    { why = "keyword", how = "`{}`",
      words = [[as associatedtype await break case catch class continue default defer deinit do else enum
        extension fallthrough false fileprivate for func guard if import in inout internal is let nil
        operator precedencegroup private protocol public repeat rethrows return static struct subscript
        super switch throw throws true try typealias var where while Any]] },
    { why = "in scope everywhere", how = "{}Kind", roles = { "type" },
      words = [[Bool Int Int64 String Array Dictionary Optional Hashable Equatable Comparable Codable Sendable
        Encodable Decodable RawRepresentable RawValue CaseIterable AllCases IntegerLiteralType Class
        Identifiable Error Never State Text Void UInt8 UTF8]] },
    { why = "a name of the generated code", how = "{}Value", roles = { "function" },
      words = [[rawValue hashValue hash description debugDescription name phrase summary reference text
        fallback isListed state encode customMirror]] },
    { why = "a name of the generated code", how = "{}Value", roles = { "constant" }, words = "allCases" },
  },
  width = 100,
  code = ",`",
  text = {
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", other = "\\u{{{hex}}}" } },
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
    { "type", default = "", identifier = true, help = "Name of the type; empty: the id with acronyms in capitals, HTTPStatus." },
    { "acronyms", default = "api coap dns ftp grpc http https id imap io ip json rpc sip smtp sql ssh tcp tls udp uri url xml",
      help = "Words of the id that the name of the type has in capitals." },
    { "file", default = "{Id}", help = "Name of the file, without .swift." },
    { "constants", default = "", help = "Pattern of the constants; tokens: {name} {Name} {value}." },
    { "access", default = "public", values = { "public", "package", "internal" }, help = "Its visibility." },
  },
  outputs = { { "source", file = "{option.file}.swift", from = "source.tpl" } },
}
