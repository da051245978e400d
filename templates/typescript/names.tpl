% -- Shared by all templates of TypeScript and JavaScript. `form` is the kind of file: "ts", "js", "cjs" or "d.ts".
%
% local is_commonjs = form == "cjs"
% if is_commonjs then form = "js" end
% local WIDTH = 80
% local has_types, has_bodies = form ~= "js", form ~= "d.ts"
% local T = option.type
% local of_object = option.style == "object"
%
% local EXPORT = form == "js" and is_commonjs and "" or "export "
%
% include "common/sentence.tpl"
% include "common/textual.tpl"
% include "common/listed.tpl"
% include "common/trait_values.tpl"
%
% -- The exports, for CommonJS.
% local exports = {}
% local function export(name, what)
%   table.insert(exports, claim(name, what))
%   return name
% end
% local text_constant = {}
% if of_object then
%   export(T, "the object")
%   if is_textual then export(T .. "Text", "the object of texts") end
% else
%   for item in constants() do
%     export(item.constant, item)
%     local suffix = item.constant == item.constant:upper() and "_TEXT" or "Text"
%     if is_textual then text_constant[item.constant] = export(item.constant .. suffix, item) end
%   end
% end
% for name in each({ "codes", "isListed", "nameOf", "phraseOf", "stateOf", "textOf", "fromName", "fromPhrase", "fromText" }) do
%   export(name, "a function of each module")
% end
% if has_any("summary") then export("summaryOf", "the function for summaries") end
% if has_any("reference") then export("referenceOf", "the function for references") end
% if spec.has_classes then export("classOf", "the function for classes") end
% if spec.has_fallback then export("fallbackOf", "the function for fallbacks") end
% local class_test, class_type, trait_getter, trait_type, field_type = {}, {}, {}, {}, {}
% -- Names of types are claimed with a blank after them: functions and constants may have the same names.
% local function claim_type(name, what)
%   claim(name .. " ", what)
%   return name
% end
% for name in each({ "", "Name", "Names", "Phrase", "Phrases", "State" }) do claim_type(T .. name, "a type of each module") end
% claim_type("Table", "the type of the tables")
% if spec.has_classes then claim_type(T .. "Class", "the type of classes") end
% for class in classes() do
%   class_test[class.id] = export(identifier("function", "is", class.id), class)
%   class_type[class.id] = claim_type(T .. identifier("type", class.id), class)
% end
% for trait in traits() do
%   local name = trait.name
%   if trait.kind == "flag" then
%     trait_getter[name] = export(identifier("function", "is", name), trait)
%     trait_type[name] = "boolean"
%   else
%     trait_getter[name] = export(identifier("function", name, "of"), trait)
%     trait_type[name] = (trait.kind == "text" or trait.kind == "list") and "string" or "number"
%   end
%   if trait.kind == "choice" or #trait.fields > 0 then
%     trait_type[name] = claim_type(T .. style("pascal", name), trait)
%   end
%   claim(identifier("function", name, "values"), trait)
%   for class in classes() do
%     if trait.kind == "list" and class[trait] then
%       claim(identifier("function", name, "of", class.id), trait)
%     end
%   end
%   for field in each(trait.fields) do
%     field_type[field] = "string"
%     if #field.choices > 0 then
%       field_type[field] = claim_type(trait_type[name] .. style("pascal", field.name), field)
%     end
%   end
% end
%
% -- Names and phrases are known as literals, unless a negative number is their key.
% local literal_texts = has_types and #listed > 0 and spec.smallest >= 0 and "literals"
%
% -- A number as a literal.
% local function literal(n)
%   if math.abs(n) > 9007199254740991 then fail("a JavaScript number cannot represent " .. n .. " exactly") end
%   if not is_hex then return tostring(n) end
%   return (n < 0 and "-0x" or "0x") .. math.abs(n):hex()
% end
% -- The key of a value in an object.
% local function key_of_value(n)
%   return n < 0 and "[" .. n .. "]" or tostring(n)
% end
%
% -- The width of a text in a string, and whether single quotes need fewer escapes, which is prettier's rule.
% local function count_of(text, mark)
%   return #text:replace(mark, mark .. mark) - #text
% end
% local function in_single_quotes(text)
%   return count_of(text, '"') > count_of(text, "'")
% end
% local function width(text)
%   local columns = 2 * #text - #text:pad(#text)
%   return columns + count_of(text, "\\") + math.min(count_of(text, '"'), count_of(text, "'"))
% end
%
% -- Doc comments ---------------------------------------------------------------------------------
%
% -- Longer texts have paragraphs.
% local function doc(text, tag)
%   if not tag and #text + #"/**  */" <= WIDTH and not text:contains("\n") then
/** {=text} */
%   else
/**
 * {=>text}
%     if tag then
 * {=raw(tag)}
%     end
 */
%   end
% end
% -- A text, and what each word of a choice means.
% local function with_words(text, choices)
%   local paragraphs = { text }
%   for choice in each(choices) do
%     if choice.help then table.insert(paragraphs, choice.name .. ": " .. sentence(choice.help)) end
%   end
%   return table.concat(paragraphs, "\n\n")
% end
% -- Constructs that prettier breaks if they do not fit -------------------------------------------
%
% -- A union of types, given as code.
% local function union(head, members)
%   local line = head .. " = " .. table.concat(members, " | ") .. ";"
%   if #members == 0 then
{=raw(head)} = never;
%   elseif #members < 2 or #line <= WIDTH then
{=raw(line)}
%   elseif 2 + #line - #head - 3 <= WIDTH then
%     -- Prettier and Biome differ here unless there is a comment.
{=raw(head)} =
  // one of
  {=raw(table.concat(members, " | "))};
%   else
{=raw(head)} =
%     for member, at in each(members) do
  | {=raw(member)}{=at.last and ";"}
%     end
%   end
% end
% -- A union of words, which are letters, digits and `_`.
% local function union_of_words(head, choices)
%   local members = {}
%   for choice in each(choices) do table.insert(members, '"' .. choice.name .. '"') end
%   union(head, members)
% end
%
% -- Numbers, as many per line as fit.
% local function filled(indent, numbers)
%   local line = ""
%   for number in each(numbers) do
%     if line ~= "" and #indent + #line + #number + 2 > WIDTH then
{=raw(indent)}{=raw(line)}
%       line = ""
%     end
%     line = line .. (line ~= "" and " " or "") .. number .. ","
%   end
{=raw(indent)}{=raw(line)}
% end
%
% -- The head of a function with one parameter; the whole declaration in a file without bodies.
% local function head(name, parameter, type, result, finish, generic)
%   local before, after = EXPORT .. "function " .. name .. (generic or "") .. "(", ")"
%   if has_types then
%     parameter, after = parameter .. ": " .. type, "): " .. result
%   end
%   after = after .. finish
%   if #before + #parameter + #after <= WIDTH then
{=raw(before)}{=raw(parameter)}{=raw(after)}
%   else
{=raw(before)}
  {=raw(parameter)},
{=raw(after)}
%   end
% end
% -- The heads of a function: overloads { type, result, generic }, and the type of its body.
% local function heads(name, parameter, overloads, type, result)
%   if has_types and (#overloads > 1 or not has_bodies) then
%     for overload in each(overloads) do head(name, parameter, overload[1], overload[2], ";", overload[3]) end
%   end
%   if has_bodies then head(name, parameter, type, result, " {") end
% end
% -- The same for codes; `listed_result` is the result type for listed codes, `result` for others.
% local function head_of_codes(name, result, listed_result)
%   local overloads = { { "number", result } }
%   if listed_result then table.insert(overloads, 1, { T, listed_result }) end
%   heads(name, "code", overloads, "number", result)
% end
%
% -- A property whose value is a text. A long text stays on the line of a short key.
% local function property(indent, key, text)
%   local breaks = #indent + #key + 2 + width(text) + 3 > WIDTH and #key > 4
%   if breaks then
{=raw(indent)}{=raw(key)}:
%   end
%   local before = breaks and indent .. "  " or indent .. key .. ": "
%   if in_single_quotes(text) then
{=raw(before)}'{=text}',
%   else
{=raw(before)}"{=text}",
%   end
% end
%
% -- A table from values to the text that `write` prints for each row. Types admit only numbers; without types,
% -- "constructor" must not find an inherited member.
% local function table_of_values(name, type, rows, write)
%   if #rows == 0 then return end
%   local has_literals = type == "literals"
%   local before = "const " .. name .. (has_types and not has_literals and ": Table<" .. type .. ">" or "") .. " = {"
{=raw(before)}
%   if form == "js" then
  __proto__: null,
%   end
%   for row in each(rows) do write(row) end
}{=has_types and has_literals and " as const"};

% end
% -- A map from texts to values: plain numbers, because the compiler fails on a literal of a thousand codes.
% local function map_of_texts(name, rows)
%   local before = "const " .. name .. " = /* @__PURE__ */ new Map" .. (has_types and "<string, number>" or "") .. "(["
%   local first = rows[1] and '["' .. rows[1].text .. '", ' .. literal(rows[1].value) .. "]" or ""
%   if #rows == 0 or #rows == 1 and #before + width(first) + 3 <= WIDTH then
{=raw(before)}{=raw(first)}]);
%   else
{=raw(before)}
%     for row in each(rows) do
%       if 2 + 2 + width(row.text) + 3 + #literal(row.value) + 2 <= WIDTH then
  ["{=row.text}", {=raw(literal(row.value))}],
%       else
  [
    "{=row.text}",
    {=raw(literal(row.value))},
  ],
%       end
%     end
]);
%   end

% end
