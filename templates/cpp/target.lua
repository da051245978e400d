-- C++: one header, C++17 and later. All lookups can be evaluated at compile time.
target { "cpp", "C++", api = 1, known_as = { "c++", "cxx" }, plans = true, symbols = true,
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807, negative = "{}" },
  -- The style of the standard library; `-D constants=k{Name}` and `-D type=Code` select others.
  names = { constant = "snake", choice = "snake", type = "snake", ["function"] = "snake", field = "snake" },
  reserved_like = "c",
  reserved = {
    { why = "keyword", how = "{}_",
      words = [[alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t
        char16_t char32_t class co_await co_return co_yield compl concept const const_cast consteval
        constexpr constinit continue contract_assert decltype default delete do double dynamic_cast else
        enum explicit export extern false float for friend goto if inline int long mutable namespace new
        noexcept not not_eq nullptr operator or or_eq private protected public register
        reinterpret_cast requires return short signed sizeof static static_assert static_cast struct
        switch template this thread_local throw true try typedef typeid typename union unsigned using
        virtual void volatile wchar_t while xor xor_eq]] },
    { why = "a name of the generated code", how = "{}_", roles = { "type" },
      words = [[code code_class code_state state_of text_of detail all slice text_list text_at codes codes_by_name codes_by_phrase std from_name from_phrase to_string to_string_view category from_text text_of part parts largest is_digit digit_of read
        value_of is_listed name_of phrase_of summary_of reference_of class_of fallback_of make_error_code names
        phrases summaries references texts by_name by_phrase chosen find key key_of row_of rows to_lower
        is_space_or_punctuation]] },
    { why = "a name of the generated code", how = "{}_", roles = { "function" },
      words = [[value_of is_listed name_of phrase_of summary_of reference_of class_of fallback_of text_of state_of from_name
        from_text from_phrase to_string to_string_view make_error_code]] },
  },
  width = 100,
  code = ",:", -- lists of numbers, and namespaces
  text = {
    -- Octal, because \x would include digits that follow; ASCII, because the encoding of the file is unknown.
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", ["??"] = "?\\?",
        other = "\\{{oct:3}}" }, ascii = true },
    { "character", open = "'", close = "'", one = true,
      escape = { ["'"] = "\\'", ["\\"] = "\\\\", other = "\\{{oct:3}}" } },
  },
  comment = {
    { "doxygen", open = "///", close = "\n", splice = { "\\", "??/" },
      escape = { ["@"] = "\\@", ["<"] = "\\<", ["\\"] = "\\\\" } },
    { "line", open = "//", close = "\n", splice = { "\\", "??/" } },
    { "comment", open = "/*", close = "*/", splice = { "\\", "??/" } },
  },
  options = {
    { "constants", default = "{name}",
      help = "Pattern of the enumerators; tokens: {name} {NAME} {Name} {value}; k{Name} is Google's style." },
    { "namespace", default = "{id}", identifier = true, between = "::", help = "Namespace of everything: acme::http." },
    { "type", default = "code", identifier = true,
      help = "Name of the enum; that of classes is the same with _class." },
    { "file", default = "{id}", help = "Name of the header, without .hpp." },
    { "format", default = "no", values = { "yes", "no" },
      help = "Whether there is a second header, which formats codes with std::format." },
    { "error_code", default = "no", values = { "yes", "no" },
      help = "Whether there is a second header, which converts codes to std::error_code." },
  },
  outputs = {
    { "header", file = "{option.file}.hpp", from = "header.tpl" },
    { "format", file = "{option.file}_format.hpp", from = "format.tpl", when = { format = "yes" } },
    { "error", file = "{option.file}_error.hpp", from = "error.tpl", when = { error_code = "yes" } },
  },
}
