---@meta
-- The fields of specs, target.lua and project files, for the Lua language server: completion, help,
-- and warnings about misspelled fields.

-- from generator/tools/docs.c: annotations
---@class (exact) statusgen.spec
---@field format? integer Version of the spec language: 1.
---@field id string Prefix of symbols and file names: http_status.
---@field title string Title of the family: HTTP status codes.
---@field summary? string One sentence about the family.
---@field meaning? string Text on all codes of the family.
---@field values? statusgen.range Smallest and largest value: { from = 100, to = 599 }.
---@field fallback? integer|string The code for values outside every class.
---@field display? string Textual form of values: decimal(3), dotted(3,5), slashed(8,8), enhanced, packed(5).
---@field registry? statusgen.registry Where the codes are registered: { url = , updated = } or { url = , version = }.
---@field options? table<string, table<string, string>> Options of targets: { c = { constants = "HTTP_{value}_{NAME}" } }.
---@field mistaken? table<integer|string, string> Values mistaken for codes, and why they are not: { [110] = "..." }.
---@field extends? string The spec that this one extends.

---@class (exact) statusgen.document
---@field [1] string How references cite it: RFC 9110.
---@field [2] string|nil Its title.
---@field url? string Its URL; {section} becomes the section cited.
---@field obsoleted_by? string The document that replaces it: RFC 9846.

---@class (exact) statusgen.trait
---@field [1] string The field of codes: cache.
---@field title? string Its name for people, if not that of the field: HTTP.
---@field help? string Meaning of the trait, in one sentence.
---@field flag? true true: codes give true or false.
---@field choice? (string|statusgen.choice)[] The words from which a code selects one.
---@field text? true true: codes give a text.
---@field number? true true: codes give an integer.
---@field code_of? string The other spec: codes give one of its codes.
---@field display? string With code_of: the textual form in which codes give its codes.
---@field list? table<string, "text"|(string|statusgen.choice)[]> The fields of the records that codes give.

---@class (exact) statusgen.choice
---@field [1] string The word that codes give: heuristic.
---@field title? string The word for people: Cacheable by default.
---@field help? string Meaning of the word, in one sentence.

---@class (exact) statusgen.group
---@field [1] string The identifier for `group =` and `--only group=`; not `all`, which selects every group.
---@field [2] string|nil The owner of the codes.
---@field url? string Where the owner documents them.
---@field summary? string One sentence.

---@class (exact) statusgen.class
---@field [1] string Its identifier: client_error.
---@field [2] string Its title: Client Error.
---@field spelling? string The id with its capitals, where words are not separated: IPError.
---@field number? integer The number that class_of returns; by default the position, from 1.
---@field from integer|string Smallest value.
---@field to integer|string Largest value.
---@field fallback? integer|string The code for unlisted values of the class.
---@field summary? string One sentence.
---@field meaning? string Text on all codes of the class.
---@field uses? string[] Situations in which to use the class.
---@field was? (string|statusgen.alias)[] Older titles, newest first.
---@field also? (string|statusgen.alias)[] Equally valid titles.
---@field accepts? (string|statusgen.alias)[] Titles accepted by lookups.
---@field ref? string|string[] Where it is defined.
---@field every? table<string, any> Traits of all codes of the class.

---@class statusgen.code
---@field [1] integer|string The number: 404.
---@field [2] string The reason phrase: Not Found.
---@field name? string The identifier; by default derived from the phrase: not_found.
---@field spelling? string The name with its capitals, where words are not separated: IMUsed.
---@field symbol? string The name that its registry or header gives it; C and C++ keep it: ECONNREFUSED.
---@field summary? string One sentence.
---@field meaning? string Meaning of the code, in a few sentences.
---@field uses? string[] Concrete situations in which to use it.
---@field action? string Advice: what the client should do.
---@field example? string[] The messages of an exchange in which it occurs, as they are written.
---@field contrast? table<integer|string, string> Codes that it is confused with, and the difference.
---@field ref? string|string[] Where it is defined; the defining section first.
---@field was? (string|statusgen.alias)[] Older phrases, newest first: deprecated constants.
---@field also? (string|statusgen.alias)[] Equally valid phrases: constants.
---@field accepts? (string|statusgen.alias)[] Phrases that vendors use: for lookups only.
---@field state? statusgen.state_word|statusgen.state Its state; registered by default.
---@field since? string The first release that has it, or its date: 17.
---@field last? string The last release that had it, or its date: 23.
---@field group? string The group that owns it.
---@field primary? boolean Whether lookups find it for a value or phrase that several codes share.
---@field [string] any

---@class (exact) statusgen.alias
---@field [1] string The other phrase.
---@field name? string Its identifier; by default derived from the phrase.
---@field spelling? string The name with its capitals, where words are not separated.
---@field symbol? string The name that a registry or header gives it; C and C++ keep it.
---@field by? string Who uses it.
---@field ref? string|string[] The document that uses it.

---@class (exact) statusgen.project
---@field requires? string The oldest version that works: >=0.1.
---@field breaking? statusgen.breaking The older state for `breaking`, and the level that `check` reports: { against = "git:origin/main", fail_on = "major" }.

---@class statusgen.job
---@field [1] string A built-in name, or a path to a spec.
---@field [2] string The name of a target, as `list targets` prints it.
---@field dir? string|table<string, string> The folder, or one for each role: { header = "include", source = "src" }.
---@field only? table<string, string|string[]> The codes to include: { group = "public" }, { state = { "registered" } }.
---@field [string] any

---@class (exact) statusgen.target
---@field [1] string Name for -t: c.
---@field [2] string The language or format: C.
---@field api integer Version of the template language: 1.
---@field page? string The page of the documentation on how to use its outputs: docs/using/go.md.
---@field known_as? string[] Other names that people may try after -t, for messages: { "ts" }.
---@field integers? statusgen.integers Range of its integers, and the form of negative ones.
---@field names? table<string, string> Style of identifiers by role: { constant = "upper_snake" }.
---@field reserved? statusgen.reserved[] Words that cannot be identifiers: { { why = , how = , words = } }.
---@field reserved_like? string Another target, whose shared rows of `reserved` are rows of this one: c.
---@field text? statusgen.region[] Strings: { { open = , close = , escape = { } } }.
---@field comment? statusgen.region[] Comments, likewise.
---@field embed? statusgen.region[] Code inside text, likewise.
---@field base? "code"|"text" "code" or "text": what is outside all of these.
---@field code? string Punctuation that values may insert into code.
---@field statement? string Mark of Lua lines in templates; % by default.
---@field width? integer Columns of wrapped text; 80 by default.
---@field escape? table<string, string> Escapes of the base, if it is text.
---@field line? table<string, string> Escapes at the start of its lines.
---@field ascii? boolean Whether the base escapes all characters outside ASCII.
---@field refuse? string Characters that are not allowed in the base.
---@field plans? boolean true: plans of lookups are made, and its templates see them as `lookup`.
---@field symbols? boolean true: the symbol of a code, where it has one, is its constant.
---@field one_scope? boolean true: constants of different specs are in one scope, so they should differ.
---@field lost_names? true|table<string, string> true: older names of codes are not valid in its outputs; { option = "value" }: with this option.
---@field shows? string[] Other targets whose constants its templates see, as `code.constants`: { "c", "go" }.
---@field options? statusgen.option[] What -D can set: { { "name", default = , values = , help = } }.
---@field outputs statusgen.output[] Files: { { "role", file = , from = , when = { } } }.

---@class (exact) statusgen.option
---@field [1] string Name for -D.
---@field default? string Its default value; a pattern.
---@field values? string[] The valid values.
---@field identifier? boolean Whether its value must be an identifier, and not a word reserved for all roles.
---@field between? string Separator of several identifiers: ::.
---@field help string Description of the option.

---@class (exact) statusgen.output
---@field [1] string Name for `dir` in a project file: header.
---@field file string Its name; a pattern.
---@field from string The template.
---@field when? table<string, string> Only with this option: { form = "header" }.
---@field marker? boolean false: the format has no room for {=marker}.

---@class (exact) statusgen.region
---@field [1] string|nil Its name for `inside` of other regions.
---@field open? string|string[] The mark that opens it.
---@field close? string|string[] The mark that closes it; "\n" for the end of the line.
---@field at? "line"|"word" "line" or "word": where it may open.
---@field skip? string A character that makes the next one literal.
---@field doubled? boolean A doubled closing mark is literal.
---@field nests? true|string true, or a mark that must be closed too.
---@field lines? boolean It may contain line endings.
---@field one? boolean It is a region only around one character.
---@field raw? boolean Values are accepted only as {=raw(x)}.
---@field inside? string|string[] Regions in which it may open.
---@field splice? string|string[] Marks that continue a line on the next.
---@field begins? string|string[] Texts with which a value after the opening mark must begin.
---@field escape? table<string, string> { ["x"] = "\\x", other = "..." }
---@field line? table<string, string> The same at the start of a line.
---@field ascii? boolean Escapes all characters outside ASCII.
---@field refuse? string Characters that are not allowed in it.

---@class statusgen.change
---@field [1] integer|string The number: 404.
---@field [2] string|nil The reason phrase: Not Found.
---@field name? string The identifier; by default derived from the phrase: not_found.
---@field spelling? string The name with its capitals, where words are not separated: IMUsed.
---@field symbol? string The name that its registry or header gives it; C and C++ keep it: ECONNREFUSED.
---@field summary? string One sentence.
---@field meaning? string Meaning of the code, in a few sentences.
---@field uses? string[] Concrete situations in which to use it.
---@field action? string Advice: what the client should do.
---@field example? string[] The messages of an exchange in which it occurs, as they are written.
---@field contrast? table<integer|string, string> Codes that it is confused with, and the difference.
---@field ref? string|string[] Where it is defined; the defining section first.
---@field was? (string|statusgen.alias)[] Older phrases, newest first: deprecated constants.
---@field also? (string|statusgen.alias)[] Equally valid phrases: constants.
---@field accepts? (string|statusgen.alias)[] Phrases that vendors use: for lookups only.
---@field state? statusgen.state_word|statusgen.state Its state; registered by default.
---@field since? string The first release that has it, or its date: 17.
---@field last? string The last release that had it, or its date: 23.
---@field group? string The group that owns it.
---@field primary? boolean Whether lookups find it for a value or phrase that several codes share.
---@field value? integer|string Its new value.
---@field [string] any

-- end

---@alias statusgen.state_word "registered"|"temporary"|"deprecated"|"obsoleted"|"historic"|"reserved"|"retired"

---@class (exact) statusgen.state
---@field [1] statusgen.state_word
---@field [2] string|nil The reason.
---@field use? integer|string The code to use instead.
---@field expires? string YYYY-MM-DD
---@field ref? string|string[] The source of the state.

---@class (exact) statusgen.range
---@field from integer|string Smallest value.
---@field to integer|string Largest value.

---@class (exact) statusgen.registry
---@field url? string
---@field updated? string YYYY-MM-DD

---@class (exact) statusgen.breaking
---@field against? string A revision of git, `git:origin/main`, or a file.
---@field fail_on? "major"|"minor"|"patch"

---@class (exact) statusgen.integers
---@field from? number Smallest value that the language holds.
---@field to? number Largest value.
---@field negative? string How a negative value is written: `({})`.

---@class (exact) statusgen.reserved
---@field words string The words, separated by blanks.
---@field why? string The kind of word: keyword.
---@field how? string The form used instead: `{}_`.
---@field warn? boolean Whether they are kept, with a warning of `lint`.
---@field roles? string[] Only for identifiers of these roles.

--- The family of codes; first in a spec.
---@param fields statusgen.spec
function spec(fields) end

--- A document that references cite: `document { "RFC 9110", "HTTP Semantics", url = "...{section}" }`.
---@param fields statusgen.document
function document(fields) end

--- A fact about codes, in a field of this name.
---@param fields statusgen.trait
function trait(fields) end

--- An owner of codes that are only in outputs that select the group.
---@param fields statusgen.group
function group(fields) end

--- A range of values with a shared meaning.
---@param fields statusgen.class
function class(fields) end

--- One code: `code { 404, "Not Found", summary = "..." }`.
---@param fields statusgen.code
function code(fields) end

--- Changed fields of a code of the extended spec.
---@param fields statusgen.change
function change(fields) end

--- Codes of the extended spec that this one does not have.
---@param values (integer|string)[]
function drop(values) end

--- The only codes of the extended spec that this one keeps.
---@param values (integer|string)[]
function only(values) end

--- Settings of a project; in its statusgen.lua.
---@param fields statusgen.project
function project(fields) end

--- A spec, a target, the folder of the files, and options of the target; in a statusgen.lua.
---@param fields statusgen.job
function output(fields) end

--- A language or format; in the target.lua of its folder.
---@param fields statusgen.target
function target(fields) end
