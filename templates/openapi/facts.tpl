% -- Further texts that find a value: names, and phrases other than those of the first code with that key.
% local first, names_of, phrases_of = {}, {}, {}
% for code in codes() do
%   local key = code.phrase_key or ""
%   first[key] = first[key] or code
%   names_of[code.value], phrases_of[code.value] = {}, {}
% end
% for item in names() do
%   if item ~= item.canonical then table.insert(names_of[item.value], item.NAME) end
% end
% for item in phrases() do
%   if first[item.phrase_key] ~= item.canonical then table.insert(phrases_of[item.value], item.phrase) end
% end
% -- a name as a key: YAML reads some words as other than texts
% local function quoted(name) return '"' .. name .. '"' end
% -- the traits of a code or class
% local function traits_of(indent, record)
%   local any = false
%   for trait in traits() do
%     local value = record[trait]
%     if value and not any then
{=raw(indent)}traits:
%       any = true
%     end
%     if not value then
%     elseif trait.kind == "list" and #value.items == 0 then
{=raw(indent)}  "{=trait.name}": []
%     elseif trait.kind == "list" then
{=raw(indent)}  "{=trait.name}":
%       for entry in each(value.items) do
%         scalar(indent .. "    ", "- text", entry.text)
%         for field in each(trait.fields) do
%           if entry[field.name] then scalar(indent .. "      ", quoted(field.name), entry[field.name]) end
%         end
%       end
%     elseif trait.kind == "flag" then
{=raw(indent)}  "{=trait.name}": {=yesno(value.value, "true", "false")}
%     elseif trait.kind == "choice" or trait.kind == "text" then
%       scalar(indent .. "  ", quoted(trait.name), value.text)
%     else
{=raw(indent)}  "{=trait.name}": {=value.number}
%     end
%   end
% end
% -- a list of texts, unless it is empty
% local function texts(indent, key, list)
%   if #list > 0 then
{=raw(indent)}{=raw(key)}:
%     for text in each(list) do item(indent .. "  ", text) end
%   end
% end
% if option.facts == "yes" then
      x-statusgen:
%   if spec.fallback then
        fallback: {=spec.fallback}
%   end
%   for class, at in classes() do
%     if at.first then
        classes:
%     end
          - id: "{=class.id}"
%     scalar("            ", "title", class.title)
            from: {=class.from}
            to: {=class.to}
%     if class.fallback then
            fallback: {=class.fallback}
%     end
%     traits_of("            ", class)
%   end
        codes:
%   for code in codes() do
          - value: {=code.value}
%     if is_textual then
            text: "{=code.text}"
%     end
            name: "{=code.NAME}"
%     scalar("            ", "phrase", code.phrase)
%     texts("            ", "names", names_of[code.value])
%     texts("            ", "phrases", phrases_of[code.value])
%     if code.class then
            class: "{=code.class.id}"
%     end
%     if code.state ~= "registered" then
            state: "{=code.state}"
%     end
%     traits_of("            ", code)
%   end
% end
