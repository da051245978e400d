% -- The functions, or their declarations in a file without bodies.
% doc("All listed codes, " .. spec.order .. ".")
% local numbers = {}
% for code in each(listed) do table.insert(numbers, literal(code.value)) end
% local before = EXPORT .. "const codes" .. (has_types and ": readonly " .. T .. "[]" or "")
% local line = before .. " = [" .. table.concat(numbers, ", ") .. "];"
% if not has_bodies then
{=raw(before)};
% elseif #line <= WIDTH then
{=raw(line)}
% else
{=raw(before)} = [
% filled("  ", numbers)
];
% end

% if has_bodies then
const listed = /* @__PURE__ */ new Set{=raw(has_types and "<number>" or "")}(codes);

% end
% doc("Whether a number is one of the listed codes.")
% head("isListed", "code", "number", "code is " .. T, has_bodies and " {" or ";")
% if has_bodies then
  return listed.has(code);
}
% end
% -- A function for a text that is known as a literal.
% local function literal_lookup_of(name, about, table_name, types)

% doc(about)
% local one = T .. name:sub(1, 1):upper() .. name:sub(2, -3)
% local Given = T == "Code" and "Given" or "Code" -- a type parameter, whose name hides others
% heads(name, "code", { { Given, types .. "[" .. Given .. "]", "<" .. Given .. " extends " .. T .. ">" }, { "number", one .. " | undefined" } }, "number", one .. " | undefined")
% if has_bodies and #listed == 0 then
  return undefined;
}
% elseif has_bodies and form == "ts" and literal_texts then
  return ({=table_name} as Table<{=one}>)[code];
}
% elseif has_bodies then
  return {=table_name}[code];
}
% end
% end
% -- A function that looks a text up.
% local function lookup_of(name, about, what, field)
%   if not has_any(field) then return end

% doc(about)
% head_of_codes(name, "string | undefined", has_for_all(field) and "string")
% if has_bodies then
  return {=what}[code];
}
% end
% end
% literal_lookup_of("nameOf", "The name of a code, such as " .. (listed[1] and listed[1].NAME or "NOT_FOUND") .. "; undefined if it is not listed.", "names", T .. "Names")
% literal_lookup_of("phraseOf", "The phrase of a code; undefined if it is not listed.", "phrases", T .. "Phrases")
% lookup_of("summaryOf", "The meaning of a code in one sentence; undefined if there is none.", "summaries", "summary")
% lookup_of("referenceOf", "The document and section that define a code; undefined if there is none.", "references", "reference")

% doc("The state of a code in its registry; undefined if it is not listed.")
% head_of_codes("stateOf", T .. "State | undefined", T .. "State")
% if has_bodies and #marked > 0 then
  return states[code] ?? (listed.has(code) ? "registered" : undefined);
}
% elseif has_bodies then
  return listed.has(code) ? "registered" : undefined;
}
% end

% local as_code = has_types and " as " .. T .. " | undefined" or ""
% doc("The code of a name, exactly: older and further names are found, too.")
% local any_name = { "string", T .. " | undefined" }
% heads("fromName", "name", literal_texts and { { T .. "Name", T }, any_name } or { any_name }, any_name[1], any_name[2])
% if has_bodies then
  return codesByName.get(name){=raw(as_code)};
}
% end

% doc("The code of a phrase. Case of ASCII letters, ASCII white space and ASCII punctuation are ignored; older phrases and other spellings are found, too.")
% head("fromPhrase", "phrase", "string", T .. " | undefined", has_bodies and " {" or ";")
% if has_bodies then
  const key = phrase
    .replace(/[\t-\r -/:-@[-`{-~]+/gu, "")
    .replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
  return codesByKey.get(key){=raw(as_code)};
}
% end
% include "typescript/form.tpl"
% -- A condition: whether `code` is in a class, or in a range.
% local function is_between(from, to)
%   if from == to then return "code === " .. literal(from) end
%   return "code >= " .. literal(from) .. " && code <= " .. literal(to)
% end
% for class in classes() do
%   local about = class.title .. ": any number from " .. literal(class.from) .. " to " .. literal(class.to) .. ", listed or not."
%   if class.comment then about = about .. " " .. sentence(class.comment) end

% doc(about)
% heads(class_test[class.id], "code", { { T, "code is " .. class_type[class.id] }, { "number", "boolean" } }, "number", "boolean")
% if has_bodies then
  return {=raw(is_between(class.from, class.to))};
}
% end
% end
% if spec.has_classes then

% doc("The class of a number, listed or not; undefined if it is outside every class.")
% head_of_codes("classOf", T .. "Class | undefined", has_for_all("class") and T .. "Class")
% if has_bodies then
%   for class in classes() do
  if ({=class_test[class.id]}(code)) {
    return "{=class.id}";
  }
%   end
  return undefined;
}
% end
% end
% if spec.has_fallback then
%   local last = spec.fallback_code
%   local itself = has_reserved and "itself if it is listed and not reserved" or "itself if it is listed"

% if last then
% doc("The code to treat a number as: " .. itself .. ", else the fallback of its class, if there is one, else " .. last.text .. " " .. last.phrase .. ".")
% else
% doc("The code to treat a number as: " .. itself .. ", else the fallback of its class, if there is one.")
% end
% head_of_codes("fallbackOf", last and T or T .. " | undefined", not last and not has_reserved and T)
% if has_bodies then
%   if has_reserved then
  if (isListed(code) && stateOf(code) !== "reserved") {
%   else
  if (isListed(code)) {
%   end
    return code;
  }
%   for class in classes() do
%     if class.fallback_code then
  if ({=class_test[class.id]}(code)) {
    return {=raw(literal(class.fallback))};
  }
%     end
%   end
  return {=raw(last and literal(spec.fallback) or "undefined")};
}
% end
% end
% -- The values of classes, as { from, to, value }: neighbours with the same value are one range.
% local function ranges_of(every, expression)
%   local ranges = {}
%   for row in each(every) do
%     local value, last = expression(row), ranges[#ranges]
%     if last and last.value == value and last.to + 1 == row.record.from then
%       last.to = row.record.to
%     else
%       table.insert(ranges, { from = row.record.from, to = row.record.to, value = value, row = row })
%     end
%   end
%   return ranges
% end
% for trait in traits() do
%   local kind, values = trait.kind, identifier("function", trait.name, "values")
%   local type = trait_type[trait.name]
%   local result = kind == "flag" and type or kind == "list" and "readonly " .. type .. "[]" or type .. " | undefined"
%   local otherwise = kind == "flag" and "false" or kind == "list" and "none" or "undefined"
%   local about = trait.help and sentence(trait.help) or "The value of \"" .. trait.name .. "\"."
%   local own, every = own_values(trait, true), class_values(trait, true)
%   local has_own = #own > 0
%   local ranges = ranges_of(every, function(row)
%     if kind == "flag" then return "true" end
%     if kind == "list" then return identifier("function", trait.name, "of", row.record.id) end
%     return tostring(row.value.number)
%   end)

% doc(about .. (result:ends_with("undefined") and " Undefined if unspecified." or ""))
% head_of_codes(trait_getter[trait.name], result, result:ends_with("undefined") and has_for_all(trait) and type)
% if has_bodies then
%   if #ranges == 0 and otherwise == "undefined" then
  return {=values}[code];
%   elseif #ranges == 0 then
  return {=values}[code] ?? {=raw(otherwise)};
%   else
%     if has_none(own) and kind ~= "list" then
  if (code in {=values}) {
    return {=values}[code];
  }
%     elseif has_own then
  const own = {=values}[code];
  if (own !== undefined) {
    return own;
  }
%     end
%     if kind == "flag" and #ranges == 1 then
  return {=raw(is_between(ranges[1].from, ranges[1].to))};
%     else
%       for range in each(ranges) do
  if ({=raw(is_between(range.from, range.to))}) {
%         if kind ~= "choice" and kind ~= "text" then
    return {=raw(range.value)};
%         elseif in_single_quotes(range.row.value.text) then
    return '{=range.row.value.text}';
%         else
    return "{=range.row.value.text}";
%         end
  }
%       end
  return {=raw(otherwise)};
%     end
%   end
}
% end
% end
