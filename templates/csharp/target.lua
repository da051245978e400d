-- C# 7 and later, .NET Standard 2.0 and .NET Framework 4.6 and later: one enum, and a static class of extension
-- methods that accept any value of it. Nothing newer than C# 7 is used, because Unity lacks it.
target { "csharp", "C#", api = 1, page = "docs/using/csharp.md", known_as = { "cs", "c#", "dotnet" },
  lost_names = { aliases = "class" },
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807, negative = "{}" },
  names = { constant = "pascal", choice = "pascal", type = "pascal", ["function"] = "pascal", field = "pascal",
    parameter = "camel" },
  reserved = {
    -- Only patterns such as {name} can produce these: names in the style of C# begin with a capital letter.
    { why = "C# keyword", how = "{}_",
      words = [[abstract as base bool break byte case catch char checked class const continue decimal default
        delegate do double else enum event explicit extern false finally fixed float for foreach goto if
        implicit in int interface internal is lock long namespace new null object operator out override params
        private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct
        switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile
        while]] },
    { why = "field of every enum", how = "{}_", roles = { "constant" }, words = "value__" },
    { why = "type of the file", how = "{}Kind", roles = { "type" }, words = "Aliases Class Extensions State Text" },
    -- An extension method with one of these names would never be called: the enum's own method takes precedence.
    { why = "method of every enum", how = "{}Value", roles = { "function" },
      words = "GetHashCode GetType GetTypeCode" },
    { why = "method of this class", how = "{}Value", roles = { "function" },
      words = [[GetClass GetFallback GetName GetPhrase GetReference GetSummary GetState GetText GetTitle GetWord
        IsListed]] },
    { why = "parameter for the text", how = "{}Value", roles = { "parameter" }, words = "name" },
    { why = "member of every class", how = "{}Value", roles = { "field" },
      words = "Equals Finalize GetHashCode GetType MemberwiseClone Name ReferenceEquals ToString" },
  },
  width = 100,
  code = ".", -- namespaces
  text = {
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t",
        other = "\\u{{hex:4}}" } },
    { "character", open = "'", close = "'", one = true,
      escape = { ["'"] = "\\'", ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", other = "\\u{{hex:4}}" } },
  },
  comment = {
    { "documentation", open = "///", close = "\n",
      escape = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;" } },
    { "line", open = "//", close = "\n" },
    { "block", open = "/*", close = "*/" },
  },
  options = {
    { "namespace", default = "{Id}Codes", identifier = true, between = ".",
      help = "Namespace of the types: Acme.Http." },
    { "type", default = "{Id}", identifier = true, help = "Name of the enum; those of the other types begin with it." },
    { "constants", default = "{Name}", help = "Pattern of the enum's members; tokens: {Name} {NAME} {value}." },
    { "aliases", default = "class", values = { "class", "members" },
      help = "Where older names are: in a class of their own, or as members, one of which ToString() may then return." },
    { "nullable", default = "no", values = { "yes", "no" }, help = "Whether the file has nullable annotations, for C# 8 and later." },
    { "access", default = "public", values = { "public", "internal" }, help = "Visibility of the types." },
    { "file", default = "{Id}", help = "Name of the file, without .g.cs." },
  },
  outputs = { { "source", file = "{option.file}.g.cs", from = "source.tpl" } },
}
