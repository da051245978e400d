-- Python 3.9 and later: an IntEnum of the listed codes, and functions that accept any int.
target { "python", "Python", api = 1, page = "docs/using/python.md", known_as = { "py" },
  names = { constant = "upper_snake", type = "pascal", ["function"] = "snake", choice = "upper_snake", field = "snake",
    table = "upper_snake" },
  reserved = {
    { why = "Python keyword", how = "{}_",
      words = [[False None True and as assert async await break class continue def del elif else except
        finally for from global if import in is lambda nonlocal not or pass raise return try while with]] },
    -- Functions with these names would shadow the builtins in the rest of the module.
    { why = "Python built-in", how = "{}_", roles = { "function" },
      words = [[abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable case chr
        classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter
        float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter
        len license list locals map match max memoryview min next object oct open ord pow print property
        quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars
        zip]] },
    { why = "attribute of int or Enum", how = "{}_", roles = { "function" },
      words = [[as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer
        numerator real to_bytes mro]] },
    { why = "used by the module itself", how = "{}_", roles = { "function" },
      words = [[annotations ascii_lowercase ascii_uppercase cls code_class dataclass decorate deprecated first
        digits getter last message punctuation self sys text warn warned whitespace wraps]] },
    { why = "used by the record itself", how = "{}_", roles = { "field" }, words = "name str" },
    { why = "a table of the module", how = "{}_", roles = { "table" },
      words = "BY_PHRASE CLASSES FALLBACKS FOLD NAMES OLDER_NAMES OTHER_NAMES PHRASES REFERENCES STATES SUMMARIES" },
    -- Options can select constants in lowercase; members of an Enum must not have these names.
    { why = "attribute of the enum", how = "{}_", roles = { "constant" },
      words = [[as_integer_ratio bit_count bit_length code_class conjugate denominator from_bytes imag
        description is_integer mro name numerator phrase real reference state summary text to_bytes value]] },
  },
  width = 88,
  text = {
    -- Quotes need no escapes in docstrings, which always end with a period or a line of their own.
    { "docstring", open = '"""', close = '"""', lines = true,
      escape = { ["\\"] = "\\\\", ['"""'] = '\\"\\"\\"', other = "\\U{{hex:8}}" } },
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", other = "\\U{{hex:8}}" } },
    { "quoted", open = "'", close = "'",
      escape = { ["'"] = "\\'", ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", other = "\\U{{hex:8}}" } },
  },
  comment = { { "comment", open = "#", close = "\n" } },
  options = {
    { "constants", default = "",
      help = "Pattern of the members, such as HTTP_{value}_{NAME}; empty: their names, NOT_FOUND." },
    { "class", default = "", identifier = true,
      help = "Name of the enum; empty: the id in PEP 8's form, HTTPStatus for http_status." },
    { "acronyms", default = "API CoAP DNS FTP GRPC HTTP HTTPS ID IMAP IO IP IPP JSON JSONRPC LDAP MQTT QUIC RPC RTSP SIP SMTP SQL SQLite SQLSTATE SSH STUN TCP TLS UDP URI URL WebSocket XML",
      help = "Words of the id that have these capitals in that name." },
    { "module", default = "{id}", help = "Name of the package or module." },
    { "form", default = "package", values = { "package", "module" },
      help = "package: a folder with __init__.py and py.typed; module: one file." },
  },
  outputs = {
    { "package", file = "{option.module}/__init__.py", from = "module.tpl", when = { form = "package" } },
    { "typed", file = "{option.module}/py.typed", from = "typed.tpl", when = { form = "package" } },
    { "module", file = "{option.module}.py", from = "module.tpl", when = { form = "module" } },
  },
}
