% -- The functions, or their declarations in a file without bodies.
% doc("All listed codes, in ascending order.")
% local numbers = {}
% for code in codes() do table.insert(numbers, literal(code.value)) end
% local before = "export const codes" .. (has_types and ": readonly " .. T .. "[]" or "")
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
% -- A function that looks a text up.
% local function lookup_of(name, about, what, is_for_all)

% doc(about)
% head_of_codes(name, "string | undefined", is_for_all and "string")
% if has_bodies then
  return {=what}[code];
}
% end
% end
% lookup_of("nameOf", "The name of a code in capitals, undefined if it is not listed.", "names", true)
% lookup_of("phraseOf", "The phrase of a code, undefined if it is not listed.", "phrases", true)
% if spec.display ~= "decimal" then
% lookup_of("textOf", "A code as people write it, undefined if it is not listed.", "texts", true)
% end
% lookup_of("summaryOf", "What a code means in one line, undefined if nothing is said.", "summaries", has_for_all("summary"))
% lookup_of("referenceOf", "Document and section that define a code, undefined if nothing is said.", "references", has_for_all("reference"))

% local as_code = has_types and " as " .. T .. " | undefined" or ""
% doc("The code of a name in capitals, exactly; older and further names count.")
% head("fromName", "name", "string", T .. " | undefined", has_bodies and " {" or ";")
% if has_bodies then
  return codesByName.get(name){=raw(as_code)};
}
% end

% doc("The code of a phrase. Case of ASCII letters, ASCII white space and ASCII punctuation make no difference; older phrases and other spellings count.")
% head("fromPhrase", "phrase", "string", T .. " | undefined", has_bodies and " {" or ";")
% if has_bodies then
  const key = phrase
    .replace(/[\t-\r -/:-@[-`{-~]+/gu, "")
    .replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
  return codesByKey.get(key){=raw(as_code)};
}
% end
% for class in classes() do
%   local about = class.title .. ": any number from " .. literal(class.from) .. " to " .. literal(class.to) .. ", listed or not."
%   if class.comment then about = about .. " " .. sentence(class.comment) end

% doc(about)
% head(class_test[class.id], "code", "number", "boolean", has_bodies and " {" or ";")
% if has_bodies then
  return code >= {=raw(literal(class.from))} && code <= {=raw(literal(class.to))};
}
% end
% end
% if spec.has_classes then

% doc("The class of a number, listed or not, undefined if it is outside of all.")
% head("classOf", "code", "number", T .. "Class | undefined", has_bodies and " {" or ";")
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
%   include "common/reserved.tpl"

% if last then
% doc("The code to treat a number as: itself if it is listed, else that of its class, if there is one, else " .. last.text .. " " .. last.phrase .. ".")
% else
% doc("The code to treat a number as: itself if it is listed, else that of its class, if there is one.")
% end
% head_of_codes("fallbackOf", last and T or T .. " | undefined", not last and T)
% if has_bodies then
  if (isListed(code){=raw(unless_reserved(" && code !== {}", function(code) return literal(code.value) end))}) {
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
% for trait in traits() do
%   local kind, values = trait.kind, identifier("function", trait.name, "values")
%   local type = trait_type[trait.name]
%   local result = kind == "flag" and type or kind == "list" and "readonly " .. type .. "[]" or type .. " | undefined"
%   local otherwise = kind == "flag" and "false" or kind == "list" and "none" or "undefined"
%   local about = sentence(trait.help or "What a code says for \"" .. trait.name .. "\"")
%   local every = class_values(trait, true)

% doc(about .. (kind ~= "flag" and kind ~= "list" and " Undefined if nothing is said." or ""))
% head(trait_getter[trait.name], "code", "number", result, has_bodies and " {" or ";")
% if has_bodies then
%   if #every == 0 and otherwise == "undefined" then
  return {=values}[code];
%   elseif #every == 0 then
  return {=values}[code] ?? {=raw(otherwise)};
%   else
  const own = {=values}[code];
  if (own !== undefined) {
    return own;
  }
%     for row in each(every) do
  if ({=class_test[row.record.id]}(code)) {
%       if kind == "flag" then
    return true;
%       elseif kind == "list" then
    return {=identifier("function", trait.name, "of", row.record.id)};
%       elseif kind ~= "choice" and kind ~= "text" then
    return {=raw(tostring(row.value.number))};
%       elseif in_single_quotes(row.value.text) then
    return '{=row.value.text}';
%       else
    return "{=row.value.text}";
%       end
  }
%     end
  return {=raw(otherwise)};
%   end
}
% end
% end
