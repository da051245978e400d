-- PHP 8.1 and later: an enum of the listed codes, and static methods that accept any int.
--
-- PSR-4 requires a file per type, so there is one type: the words of choices are its constants, and the items
-- of lists are arrays whose shape PHPStan, Psalm and PhpStorm understand.
target { "php", "PHP", api = 1, page = "docs/using/php.md",
  integers = { from = -9223372036854775807 - 1, to = 9223372036854775807, negative = "{}" },
  names = { constant = "pascal", older = "pascal", word = "upper_snake", table = "upper_snake", type = "pascal",
    ["function"] = "camel", field = "snake" },
  reserved = {
    -- Constants and methods may have the names of other keywords.
    { why = "keyword", how = "{}_", roles = { "constant", "older", "word" }, words = "Class CLASS class" },
    { why = "table of the enum", how = "{}_", roles = { "older", "word" },
      words = "BY_NAME BY_PHRASE NAMES PHRASES REFERENCES STATES SUMMARIES" },
    { why = "method of every enum", how = "{}Value", roles = { "function" }, words = "cases from tryFrom" },
    { why = "method of this enum", how = "{}Value", roles = { "function" },
      words = [[codeClass codeClassOf codeName codeNameOf fallbackOf isListed phrase phraseOf reference
        referenceOf state stateOf summary summaryOf text textOf tryFromName tryFromPhrase tryFromText]] },
    { why = "key of the text itself", how = "{}_", roles = { "field" }, words = "name" },
    { why = "keyword", how = "{}Type", roles = { "type" },
      words = [[Abstract And Array As Bool Break Callable Case Catch Class Clone Const Continue Declare Default Die Do
        Echo Else Elseif Empty Enddeclare Endfor Endforeach Endif Endswitch Endwhile Enum Eval Exit Extends False
        Final Finally Float Fn For Foreach Function Global Goto If Implements Include IncludeOnce Instanceof
        Insteadof Int Interface Isset Iterable List Match Mixed Namespace Never New Null Object Or Parent Print
        Private Protected Public Readonly Require RequireOnce Resource Return Self Static String Switch Throw
        Trait True Try Unset Use Var Void While Xor Yield]] },
  },
  width = 120, -- of PSR-12
  code = "\\", -- namespaces
  text = {
    -- Single quotes for every text that needs no escapes.
    { "quoted", open = "'", close = "'", escape = { ["'"] = "\\'", ["\\"] = "\\\\" } },
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", ["$"] = "\\$", other = "\\u{{{hex}}}" } },
  },
  comment = {
    -- Characters that would begin a tag.
    { "documentation", open = "/**", close = "*/", escape = { ["@"] = "&#64;" } },
    { "block", open = "/*", close = "*/" },
    { "line", open = "//", close = "\n", escape = { ["?>"] = "? >" } },
  },
  options = {
    { "namespace", default = "App", identifier = true, between = "\\", help = "Namespace of the enum." },
    { "type", default = "{Id}", identifier = true, help = "Name of the enum, and of the file." },
    { "constants", default = "{Name}", help = "Pattern of the cases: {Name} is NotFound, {NAME} is NOT_FOUND." },
  },
  outputs = { { "enum", file = "{option.type}.php", from = "enum.tpl" } },
}
