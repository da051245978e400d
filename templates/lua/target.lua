-- Lua 5.1 to 5.4 and LuaJIT: a module without globals, with annotations for LuaLS.
target { "lua", "Lua", api = 1, page = "docs/using/lua.md",
  integers = { from = -9007199254740991, to = 9007199254740991 }, -- numbers of 5.1 and LuaJIT are doubles
  names = { constant = "upper_snake", ["function"] = "snake", field = "snake", table = "upper_snake" },
  reserved = {
    { why = "Lua keyword", how = "{}_",
      words = [[and break do else elseif end false for function global goto if in local nil not or repeat return
        then true until while]] },
    { why = "a table of the module", how = "{}_", roles = { "table" },
      words = "BY_NAME BY_PHRASE FALLBACKS FOLD M NAMES NO_ITEMS PHRASES REFERENCES STATES SUMMARIES" },
  },
  text = {
    -- StyLua uses the quotes that need fewer escapes. Lua 5.1 has escapes for bytes only.
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", other = "\\{{dec:3}}" } },
    { "quoted", open = "'", close = "'",
      escape = { ["'"] = "\\'", ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", other = "\\{{dec:3}}" } },
  },
  comment = {
    { "block", open = "--[[", close = "]]" },
    { "line", open = "--", close = "\n" },
  },
  options = {
    { "constants", default = "",
      help = "Pattern of the keys of `code`, such as HTTP_{value}_{NAME}; empty: their names, NOT_FOUND." },
    { "strict", default = "no", values = { "yes", "no" },
      help = "Whether an unknown key of `code` is an error, so that a misspelled name is found." },
    { "file", default = "{id}", help = "Name of the file, without .lua, and prefix of the types in annotations." },
  },
  outputs = {
    { "module", file = "{option.file}.lua", from = "module.tpl" },
  },
}
