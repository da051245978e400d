% -- Shared by all templates of the target: names, numbers, and line breaking.
%
% local WIDTH = 140 -- of ktlint; comments have at most 120 columns
% local T = option.type
% if identifier("type", T) ~= style("pascal", T) then
%   fail("`" .. T .. "` is a name that the generated file uses; choose another with -D type=")
% end
% include "common/form.tpl"
% include "common/states.tpl"
% include "common/trait_answers.tpl"
% include "common/singular.tpl"
% local package = option.package or identifier("package", spec.id)
% local access = option.access
% local sample = spec.fallback_code
% for code in codes() do sample = sample or code end
% local int = spec.is_wide and "Long" or "Int"
% local is_enum = option.style == "enum"
% local has_texts = spec.has_summaries or spec.has_references
%
% claim(T, "the class")
% for name in each({ "code", "codeClass", "codeName", "entries", "fallback", "fallbackOf", "fromCode", "fromName", "fromPhrase",
%   "isListed", "keyOf", "name", "nameOf", "phrase", "phraseOf", "positionOf", "reference", "referenceOf", "summary", "summaryOf",
%   "state", "stateOf", "text", "textOf", "fromText" }) do
%   claim(name, "a member of the class")
% end
% local plain_names = true
% for item in constants() do
%   claim(item.constant, item)
%   if item.constant ~= item.NAME then plain_names = false end
% end
% -- If enum constants have other names than codes, the names of codes are a property.
% local name_property = is_enum and not plain_names and "codeName" or "name"
% -- The words of an enum.
% local function claim_words(type, choices)
%   for choice in each(choices) do claim(type .. "." .. identifier("choice", choice.text), choice) end
% end
% claim_words("State", all_states)
% local class_test, getter, getter_of, trait_type, field_type = {}, {}, {}, {}, {}
% local function list_object(trait) return style("pascal", trait.name) .. "Lists" end
% for class in classes() do
%   class_test[class.id] = claim(identifier("function", "is", class.id), class)
%   claim("CodeClass." .. identifier("choice", class.id), class)
% end
% for trait in traits() do
%   local name = trait.name
%   if trait.kind == "flag" then
%     getter[name] = claim(identifier("function", "is", name), trait)
%     getter_of[name] = getter[name]
%   else
%     getter[name] = claim(identifier("function", name), trait)
%     getter_of[name] = claim(identifier("function", name, "of"), trait)
%   end
%   claim(identifier("function", name, "of_class"), trait)
%   if trait.kind == "choice" or trait.kind == "list" then
%     trait_type[name] = trait.kind == "list" and #trait.fields == 0 and "String"
%       or claim(identifier("type", trait.kind == "list" and singular(name) or name), trait)
%     if trait.kind == "list" then claim(list_object(trait), trait) end
%   end
%   if trait.kind == "choice" then claim_words(trait_type[name], trait.choices) end
%   for field in each(trait.fields) do
%     claim(trait_type[name] .. "." .. identifier("field", field.name), field)
%     field_type[field] = "String"
%     if #field.choices > 0 then
%       field_type[field] = claim(trait_type[name] .. style("pascal", field.name), trait)
%       claim_words(field_type[field], field.choices)
%     end
%   end
% end
%
% -- A number as a literal: hexadecimal if the display form is.
% local function number(n, type)
%   if n < -9223372036854775807 then return "Long.MIN_VALUE" end
%   return n .. (type == "Long" and "L" or "")
% end
% local function literal(n)
%   if form_radix ~= 16 or n < 0 then return number(n, int) end
%   return "0x" .. n:hex():upper() .. (int == "Long" and "L" or "")
% end
% local function range_of(class)
%   return class.from == class.to and class.from_text or class.from_text .. " to " .. class.to_text
% end
% -- Whether `code` is in the class: a condition, and a branch of `when`.
% local function label_of(class)
%   return class.from == class.to and literal(class.from) or "in " .. literal(class.from) .. ".." .. literal(class.to)
% end
% local function is_in(class)
%   return class.from == class.to and "code == " .. literal(class.from) or "code " .. label_of(class)
% end
% -- The subject of `when`, and the label of a code: the number or, for Long, which has no jump tables, its index
% -- among the listed codes.
% local subject = int == "Long" and "positionOf(code)" or "code"
% local function label(code)
%   return int == "Long" and code.index - 1 .. "" or literal(code.value)
% end
%
% include "common/sentence.tpl"
% local function columns(text)
%   local escapes = #text:replace("\\", "\\\\"):replace('"', '\\"'):replace("$", "\\$"):replace("\t", "\\t") - #text
%   return 2 * #text - #text:pad(#text) + escapes
% end
%
% -- A comment of one or more paragraphs; a code among them adds the link to its definition.
% local function doc(indent, ...)
%   local blanks, linked, paragraphs = (" "):rep(indent), false, {}
%   for part in each({ ... }) do
%     if type(part) == "string" then table.insert(paragraphs, part) elseif part.url then linked = part end
%   end
%   if #paragraphs == 1 and not linked and indent + columns(paragraphs[1]) + 7 <= 120 then
{=raw(blanks)}/** {=paragraphs[1]} */
%   else
{=raw(blanks)}/**
%     for paragraph, at in each(paragraphs) do
%       if not at.first then
{=raw(blanks)} *
%       end
%       for line in each(paragraph:wrap(117 - indent):lines()) do
{=raw(blanks)} * {=line}
%       end
%     end
%     if linked then
{=raw(blanks)} *
{=raw(blanks)} * See [{=linked.source}]({=linked.url})
%     end
{=raw(blanks)} */
%   end
% end
%
% include "common/parts.tpl"
% -- A text as an expression of one or more lines: BEFORE begins the first, AFTER ends the last.
% local function text_lines(indent, before, text, after)
%   local blanks = (" "):rep(indent)
%   local parts = parts_of(text, WIDTH - indent - 8 - #before, columns)
%   for part, at in each(parts) do
%     local start, rest = at.first and before or "    ", at.last and after or " +"
{=raw(blanks)}{=raw(start)}"{=part}"{=raw(rest)}
%   end
% end
%
% -- Branches { labels = {...}, code = "..." or text = "..." } of a `when`. If the text of one is too long for a line,
% -- all have braces, and blank lines between them.
% local function is_long(branch)
%   local labels = math.min(#table.concat(branch.labels, ", "), 72)
%   return branch.text and branch.text:contains(" ") and 22 + labels + columns(branch.text) > WIDTH
% end
% local function when(subject, branches, otherwise)
%   local braces = false
%   for branch in each(branches) do braces = braces or is_long(branch) end
            when ({=raw(subject)}) {
%   for branch in each(branches) do
%     local lines, line = {}, ""
%     for label, at in each(branch.labels) do
%       if line ~= "" and #line + #label + 50 > 120 then
%         table.insert(lines, line)
%         line = ""
%       end
%       line = line == "" and label or line .. ", " .. label
%     end
%     table.insert(lines, line)
%     for labels in each(lines) do
%       if braces then
                {=raw(labels)} -> {
%         if branch.text then
%           text_lines(20, "", branch.text, "")
%         else
                    {=raw(branch.code)}
%         end
                }

%       elseif branch.text then
                {=raw(labels)} -> "{=branch.text}"
%       else
                {=raw(labels)} -> {=raw(branch.code)}
%       end
%     end
%   end
%   if braces then
                else -> {
                    {=raw(otherwise)}
                }
%   else
                else -> {=raw(otherwise)}
%   end
            }
% end
%
% -- Branches for the results of codes; codes with equal results share one.
% local function grouped(answers)
%   local branches, known = {}, {}
%   for answer in each(answers) do
%     local branch = answer.code and known[answer.code]
%     if branch then
%       table.insert(branch.labels, answer.label)
%     else
%       branch = { labels = { answer.label }, code = answer.code, text = answer.text }
%       table.insert(branches, branch)
%       if answer.code then known[answer.code] = branch end
%     end
%   end
%   return branches
% end
