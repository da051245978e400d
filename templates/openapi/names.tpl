% -- Shared by the templates: names, texts in YAML, and the responses.
% local T = option.type
% local format = spec.is_wide and "int64" or "int32"
%
% claim(T, "the open schema")
% claim(T .. "Listed", "the schema of listed codes")
% include "common/sentence.tpl"
% include "common/textual.tpl"
% include "common/listed.tpl"
%
% -- A class is a range of numbers; texts have no ranges.
% local class_type = {}
% for class in classes() do
%   if not is_textual then class_type[class.id] = claim(T .. identifier("type", class.id), class) end
% end
%
% -- A value: the number, or its text where that is what is sent.
% local function written(code)
%   return is_textual and '"' .. code.text .. '"' or "" .. code.value
% end
% -- The texts of the form, as a regular expression.
% local pattern, last, times = "", "", 0
% local function add_last()
%   pattern = pattern .. last .. (times > 1 and "{" .. times .. "}" or "")
% end
% for part in each(spec.form) do
%   local digit = part.radix == 64 and "[0-9A-Z]" or part.radix == 16 and "[0-9a-f]" or "[0-9]"
%   local count = part.least == part.most and part.least or part.least .. "," .. part.most
%   local one = (part.before or ""):replace(".", "[.]") .. digit .. (part.most > 1 and "{" .. count .. "}" or "")
%   if one ~= last then
%     add_last()
%     last, times = one, 0
%   end
%   times = times + 1
% end
% add_last()
%
% -- Whether single quotes are better for a text: it needs no escapes there, but does in double quotes.
% local function in_single_quotes(text)
%   local doubles, singles = text:replace('"', ""), text:replace("'", "")
%   return #doubles < #singles and not text:contains("\\") and not text:contains("\n") and not text:contains("\t")
% end
% -- `key: "text"`, indented by INDENT
% local function scalar(indent, key, text)
%   if in_single_quotes(text) then
{=raw(indent)}{=raw(key)}: '{=text}'
%   else
{=raw(indent)}{=raw(key)}: "{=text}"
%   end
% end
% -- `- "text"`, indented by INDENT
% local function item(indent, text)
%   if in_single_quotes(text) then
{=raw(indent)}- '{=text}'
%   else
{=raw(indent)}- "{=text}"
%   end
% end
%
% -- A code in a few sentences.
% local function description_of(code)
%   local text = sentence(code.phrase)
%   if code.text ~= "" .. code.value then text = code.text .. " " .. text end
%   if code.summary then text = text .. " " .. sentence(code.summary) end
%   if code.is_deprecated then text = text .. " Deprecated: " .. sentence(code.deprecation) end
%   local older = {}
%   for alias in each(code.was) do table.insert(older, alias.phrase) end
%   if #older > 0 then text = text .. " Formerly " .. sentence(table.concat(older, ", ")) end
%   return text .. (code.reference and " (" .. code.reference .. ")" or "")
% end
%
% -- The responses: { name, description } each, the `target` of an alternative name, the header fields of the code,
% -- and whether it has the body of an error. Keys of responses in an API description range from 100 to 599.
% local responses = {}
% local function respond(name, description, target, code, value)
%   claim(name, "a response", "response " .. name)
%   local fields = {}
%   for trait in traits("list") do
%     if trait.name == "headers" or trait.name == "header" then
%       for item in each(code and code[trait] and code[trait].items or {}) do table.insert(fields, item) end
%     end
%   end
%   table.insert(responses, { name = name, description = description, target = target, fields = fields,
%     is_error = not target and value >= 400 })
% end
% local function is_key(value) return value >= 100 and value <= 599 end
% local has_problem, body, media_type = option.problem == "yes", option.schema, option.content
% if has_problem then
%   body, media_type = "#/components/schemas/" .. claim(T .. "Problem", "the schema of problems"), "application/problem+json"
% end
% -- A field is required if it is with the code, not under a condition only.
% local function is_required(field)
%   for part in each(field.trait.fields) do
%     if part.name ~= "level" and field[part.name] then return false end
%     if part.name == "level" and field.level ~= "must" then return false end
%   end
%   return #field.trait.fields > 0
% end
% -- What an item says beside its text: "Required if ...".
% local function about_field(field)
%   local text = ""
%   for part in each(field.trait.fields) do
%     local said = field[part.name]
%     if said and #part.choices > 0 then
%       for choice in each(part.choices) do
%         if choice.name == said then text = text .. (choice.help or choice.name) .. " " end
%       end
%     elseif said then
%       text = text .. part.name:sub(1, 1):upper() .. part.name:sub(2) .. ": " .. sentence(said) .. " "
%     end
%   end
%   return text ~= "" and text:trim() or "A field of the response."
% end
% if option.responses == "yes" or option.responses == "auto" and spec.has_range and is_key(spec.from) and is_key(spec.to) then
%   local canonical = {}
%   for code in codes() do canonical[code.value] = identifier("response", code.name) end
%   for it in constants() do
%     local name = is_key(it.value) and identifier("response", it.name)
%     if name and not it.is_alias and it.is_canonical then
%       respond(name, description_of(it), false, it, it.value)
%     elseif name and it.is_alias and it.kind == "was" then
%       respond(name, "Deprecated: use " .. canonical[it.value] .. ".", canonical[it.value])
%     elseif name then
%       respond(name, "Also " .. sentence(it.phrase), canonical[it.value])
%     end
%   end
%   for class in classes() do
%     if is_key(class.from) and is_key(class.to) then
%       respond("Any" .. style("pascal", class.id), class.title .. "." .. (class.summary and " " .. sentence(class.summary) or ""), false, false, class.from)
%     end
%   end
% end
