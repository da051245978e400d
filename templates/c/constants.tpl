% -- constants, the list of codes, and enums
% include "common/sentence.tpl"
% local is_hex = spec.display:starts_with("hex")
% local is_spelled = not is_hex and not spec.display:starts_with("decimal")
% local has_states = #spec.marked > 0
% -- the comment of a code: what it is, and where that is said
% local function about_code(code)
%   local text, comment = code.headline, code.comment
%   if comment then text = text .. " " .. comment end
%   if has_states and code.state ~= "registered" then
%     text = text .. " " .. (state_note(code) or "Deprecated: " .. sentence(code.deprecation))
%   end
%   local source = code.source
%   local url = source and code.url
%   return text, source and (url and source .. ": " .. url or source .. ".")
% end
% -- the same of an alias
% local function about_alias(alias, old)
%   local source = alias.source
%   return (old and "Use " or "Another name of ") .. alias.code.constant .. ".", source and source .. "."
% end
% -- a value as it is written: hexadecimal if the spec shows it so, and as a macro of the type of the functions
% local function shown(item)
%   local value = item.value
%   local text = is_hex and value >= 0 and item.code.text or has_enum and value >= 0 and value or literal(value)
%   if has_enum then return text end
%   if value < 0 then return value == minimum and text or "(-INT64_C(" .. -value .. "))" end
%   return text:contains("(") and text or int:replace("_t", "_c"):upper() .. "(" .. text .. ")"
% end
% local function title_of(class)
%   return (spec.hundreds and class.from // 100 .. "xx " or "") .. class.title
% end
% -- the comment of ITEM, after INDENT; OLD: a deprecated name
% local function comment_of(item, indent, is_alias, old)
%   local mark, text, source = old and "@deprecated " or ""
%   if is_alias then text, source = about_alias(item, old) else text, source = about_code(item) end
%   if #indent + #mark + #text + #(source or "") <= (source and 92 or 93) then
{=raw(indent)}/** {=raw(mark)}{=text}{=source and " " .. source} */
%   else
{=raw(indent)}/**
%     for line in each(text:wrap(92):lines()) do
{=raw(indent)} * {=raw(mark)}{=line}
%       mark = ""
%     end
%     if source then
{=raw(indent)} * {=source}
%     end
{=raw(indent)} */
%   end
% end
% -- another name of an enum's type
% local function add_typedef(tag)
%   if option.typedef ~= "no" then
typedef enum {=tag} {=type_named(tag)};

%   end
% end
% if lookup.count > 0 and not has_enum then
/* The codes are macros, because an enumerator is an int, and some of them are larger. */
%   for item in constants() do
%     local is_alias = item.is_alias
%     comment_of(item, "", is_alias, is_alias and item.is_deprecated)
#define {=item.constant} {=raw(shown(item))}
%   end

% elseif lookup.count > 0 then
%   local function add_constant(item, is_alias, old)
%     comment_of(item, "    ", is_alias, old)
%     if old then
    {=item.constant} {=P}_DEPRECATED("{=item.deprecation}") = {=raw(shown(item))},
%     else
    {=item.constant} = {=raw(shown(item))},
%     end
%   end
/** The listed codes. Other values are valid, too. */
enum {=code_tag} {=is_unsigned and P .. "_UINT32_" or P .. "_INT_"} {
%   local section, old, has_classes = nil, {}, spec.has_classes
%   for item in constants() do
%     local is_alias = item.is_alias
%     if is_alias and item.is_deprecated then
%       table.insert(old, item)
%     else
%       local class = has_classes and item.code.class
%       if class and class ~= section then
{=raw(section and "\n" or "")}    /* ---- {=title_of(class)} ---- */

%         section = class
%       end
%       add_constant(item, is_alias, false)
%     end
%   end
%   if #old > 0 then

    /* ---- deprecated names ---- */

%   end
%   for item in each(old) do add_constant(item, true, true) end
};

%   add_typedef(code_tag)
%   if option.macros == "yes" then
/* The same as numbers, for #if and #ifdef. */
%     for item in constants() do
#define {=item.constant} {=raw(shown(item))}
%     end

%   end
% end
/**
 * All listed codes {=spec.order}: X(value, NAME, "phrase") for each.
 *
 * Use NAME only as an operand of # or ##: it may be a macro elsewhere.
 */
#define {=P}_CODES(X) \
% for code in codes() do
    X({=raw(shown(code))}, {=code.NAME}, "{=code.phrase}") \
% end
    /* the end of the list */

% if option.system then
/* Macros of the system that the includer has already, as from <errno.h>, must agree with this list. */
#if defined {=option.system} && ( \
%   for code in codes() do
    (defined {=code.NAME} && {=code.NAME} != {=raw(shown(code))}) || \
%   end
    0)
#error "a macro of the system has another value than this list"
#endif

% end
% if lookup.kind == "switch" then
#define {=P}_ONE_(value, name, phrase) + 1
/** The number of listed codes. */
enum { {=P}_CODE_COUNT = 0 {=P}_CODES({=P}_ONE_) };
#undef {=P}_ONE_
% else -- compilers do not survive a sum of 100,000 numbers
/** The number of listed codes. */
enum { {=P}_CODE_COUNT = {=lookup.count} };
% end

/** The bytes of the longest textual form of a value, with the NUL. */
enum { {=P}_TEXT_SIZE = {=text_length + 1} };

% if is_spelled and lookup.count > 0 then
/* The textual forms of the codes, as strings. */
%   for code in codes() do
#define {=P}_TEXT_{=code.NAME} "{=code.text}"
%   end

% end
% if spec.has_classes then
/** The classes of codes. */
enum {=p}_class {=P}_INT_ {
    /** Outside every class. */
    {=P}_CLASS_NONE = 0,
%   for class in classes() do
    /** {=class.title}: {=class.from_text} to {=class.to_text}. */
    {=P}_CLASS_{=class.ID} = {=number_of(class)},
%   end
};

%   add_typedef(p .. "_class")
% end
/** What the registry says of a code. */
enum {=p}_state {=P}_INT_ {
    /** The code is not listed. */
    {=P}_STATE_UNLISTED = 0,
% for state, at in states() do
    /** "{=state.text}". */
    {=P}_STATE_{=state.NAME} = {=at.index},
% end
};

% add_typedef(p .. "_state")
% -- the words of a choice, and that there is none
% local function words_of(name, choices, help)
/**
 * {=>help}
 */
enum {=name}_kind {=P}_INT_ {
    /** None is specified. */
    {=name:upper()}_UNSPECIFIED = 0,
%   for choice, at in each(choices) do
    /** {=choice.help and choice.text .. ": " .. choice.help or '"' .. choice.text .. '".'} */
    {=name:upper()}_{=choice.NAME} = {=at.index},
%   end
};

%   add_typedef(name .. "_kind")
% end
% for trait in traits("choice") do
%   words_of(p .. "_" .. trait.name, trait.choices, trait.help or "The \"" .. trait.name .. "\" of a code.")
% end
% for trait in traits("list") do
%   for field in each(trait.fields) do
%     if #field.choices > 0 then
%       words_of(p .. "_" .. trait.name .. "_" .. field.name, field.choices,
%         "The \"" .. field.name .. "\" of each \"" .. trait.name .. "\" of a code.")
%     end
%   end
% end
