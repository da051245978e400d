% -- Shared by the templates: names, texts in YAML, and the responses.
% local T = option.type
% local format = spec.is_wide and "int64" or "int32"
%
% claim(T, "the open schema")
% claim(T .. "Listed", "the schema of listed codes")
% local class_type = {}
% for class in classes() do
%   class_type[class.id] = claim(T .. identifier("type", class.id), class)
% end
%
% include "common/sentence.tpl"
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
%   if spec.display ~= "decimal" then text = code.text .. " " .. text end
%   if code.summary then text = text .. " " .. sentence(code.summary) end
%   if code.is_deprecated then text = text .. " Deprecated: " .. sentence(code.deprecation) end
%   for alias in aliases(code) do
%     if alias.kind == "was" then text = text .. " Formerly " .. sentence(alias.phrase) end
%   end
%   return text .. (code.reference and " (" .. code.reference .. ")" or "")
% end
%
% -- The responses: { name, description } each, and the `target` of an alternative name. Keys of responses in
% -- an API description range from 100 to 599.
% local responses = {}
% local function respond(name, description, target)
%   claim(name, "a response", "response " .. name)
%   table.insert(responses, { name = name, description = description, target = target })
% end
% local function is_key(value) return value >= 100 and value <= 599 end
% if option.responses == "yes" or option.responses == "auto" and spec.has_range and is_key(spec.from) and is_key(spec.to) then
%   local canonical = {}
%   for code in codes() do canonical[code.value] = identifier("response", code.name) end
%   for it in constants() do
%     local name = is_key(it.value) and identifier("response", it.name)
%     if name and not it.is_alias and it.is_canonical then
%       respond(name, description_of(it))
%     elseif name and it.is_alias and it.kind == "was" then
%       respond(name, "Deprecated: use " .. canonical[it.value] .. ".", canonical[it.value])
%     elseif name then
%       respond(name, "Also " .. sentence(it.phrase), canonical[it.value])
%     end
%   end
%   for class in classes() do
%     if is_key(class.from) and is_key(class.to) then
%       respond("Any" .. style("pascal", class.id), class.title .. "." .. (class.summary and " " .. sentence(class.summary) or ""))
%     end
%   end
% end
