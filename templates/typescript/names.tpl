% -- Shared by all templates of TypeScript and JavaScript. `form` is the kind of file: "ts", "js" or "d.ts".
%
% local WIDTH = 80
% local has_types, has_bodies = form ~= "js", form ~= "d.ts"
% local T = option.type
% local of_object = option.style == "object"
%
% for name in each({ "codes", "isListed", "nameOf", "phraseOf", "summaryOf", "referenceOf", "fromName", "fromPhrase" }) do
%   claim(name, "a function of each module")
% end
% if of_object then
%   claim(T, "the object")
% else
%   for item in constants() do claim(item.constant, item) end
% end
% if spec.has_classes then claim("classOf", "the function for classes") end
% if spec.has_fallback then claim("fallbackOf", "the function for fallbacks") end
% if spec.display ~= "decimal" then claim("textOf", "the function for texts") end
% local class_test, trait_getter, trait_type, field_type = {}, {}, {}, {}
% for class in classes() do
%   class_test[class.id] = claim(identifier("function", "is", class.id), class)
% end
% -- Names of types are claimed with a blank after them: functions and constants may have the same names.
% claim("Table ", "the type of the tables")
% claim(T .. " ", "the type of codes")
% if spec.has_classes then claim(T .. "Class ", "the type of classes") end
% for trait in traits() do
%   local name = trait.name
%   if trait.kind == "flag" then
%     trait_getter[name] = claim(identifier("function", "is", name), trait)
%     trait_type[name] = "boolean"
%   else
%     trait_getter[name] = claim(identifier("function", name, "of"), trait)
%     trait_type[name] = trait.kind == "text" and "string" or "number"
%   end
%   if trait.kind == "choice" or trait.kind == "list" then
%     trait_type[name] = T .. style("pascal", name)
%     claim(trait_type[name] .. " ", trait)
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
%       field_type[field] = trait_type[name] .. style("pascal", field.name)
%       claim(field_type[field] .. " ", field)
%     end
%   end
% end
%
% -- A number as a literal.
% local function literal(n)
%   if math.abs(n) > 9007199254740991 then fail("a JavaScript number cannot represent " .. n .. " exactly") end
%   if spec.display ~= "hex" then return tostring(n) end
%   return (n < 0 and "-0x" or "0x") .. math.abs(n):hex()
% end
% -- The key of a value in an object.
% local function key_of_value(n)
%   return n < 0 and "[" .. n .. "]" or tostring(n)
% end
%
% include "common/sentence.tpl"
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
% include "common/trait_values.tpl"
% local function has_for_all(field)
%   for code in codes() do
%     if not code[field] then return false end
%   end
%   return true
% end
%
% -- Doc comments ---------------------------------------------------------------------------------
%
% local function doc(text)
%   if #text + #"/**  */" <= WIDTH then
/** {=text} */
%   else
/**
 * {=>text}
 */
%   end
% end
% -- Constructs that prettier breaks if they do not fit -------------------------------------------
%
% -- A union of types, given as code.
% local function union(head, members)
%   local line = head .. " = " .. table.concat(members, " | ") .. ";"
%   if #members < 2 or #line <= WIDTH then
{=raw(line)}
%   elseif 2 + #line - #head - 3 <= WIDTH then
%     -- Versions of prettier differ here unless there is a comment.
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
% local function head(name, parameter, type, result, finish)
%   local before, after = "export function " .. name .. "(", ")"
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
% -- The same for codes; `listed` is the result type for listed codes, `result` for others.
% local function head_of_codes(name, result, listed)
%   if has_types and listed then
%     head(name, "code", T, listed, ";")
%     if not has_bodies then head(name, "code", "number", result, ";") end
%   end
%   if has_bodies then
%     if has_types and listed then head(name, "code", "number", result, ";") end
%     head(name, "code", "number", result, " {")
%   elseif not listed then
%     head(name, "code", "number", result, ";")
%   end
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
%   local before = "const " .. name .. (has_types and ": Table<" .. type .. ">" or "") .. " = {"
%   if form == "js" then
{=raw(before)}
  __proto__: null,
%     for row in each(rows) do write(row) end
};
%   elseif #rows == 0 and #before + 2 <= WIDTH then
{=raw(before)}};
%   elseif #rows == 0 then
{=raw(before:sub(1, -3))}
  {};
%   else
{=raw(before)}
%     for row in each(rows) do write(row) end
};
%   end

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
