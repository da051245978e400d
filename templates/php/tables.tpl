% local listed = {}
% for code in codes() do table.insert(listed, code) end
% local function text_table(name, field)
%   local given = {}
%   for code in each(listed) do
%     if code[field] then table.insert(given, code) end
%   end
%   table_of(name, given, function(code)
%     text_item("        ", alone(written(code.value)), code[field])
%   end)
% end
% text_table("PHRASES", "phrase")
% text_table("NAMES", "NAME")
% if spec.display ~= "decimal" then
%   text_table("TEXTS", "text")
% end
% if has_texts then
%   text_table("SUMMARIES", "summary")
%   text_table("REFERENCES", "reference")
% end
% -- From texts to codes.
% local by_name, by_phrase = {}, {}
% for item in names() do table.insert(by_name, item) end
% for item in phrases() do table.insert(by_phrase, item) end
% local function index_of(name, items, text)
%   table_of(name, items, function(item)
%     quote("        ", item[text], " => " .. alone(written(item.value)) .. ",")
%   end)
% end
% index_of("BY_NAME", by_name, "NAME")
% index_of("BY_PHRASE", by_phrase, "phrase_key")
% -- An item `KEY => VALUE,` of a table of a trait.
% local function value_item(key, value)
%   local trait = value.trait
%   if trait.kind == "choice" or trait.kind == "text" then
%     text_item("        ", key, value.text)
%   elseif trait.kind == "flag" then
        {=raw(key)} => {=yesno(value.value, "true", "false")},
%   elseif trait.kind ~= "list" then
        {=raw(key)} => {=raw(alone(decimal(value.number)))},
%   elseif #value.items == 0 then
        {=raw(key)} => [],
%   else
        {=raw(key)} => [
%     for item in each(value.items) do
            [
%       text_item("                ", "'text'", item.text)
%       for field in each(trait.fields) do
%         if item[field.name] then text_item("                ", "'" .. field_key[field] .. "'", item[field.name]) end
%       end
            ],
%     end
        ],
%   end
% end
% for trait in traits() do
%   table_of(trait_table[trait.name], own_values(trait), function(item)
%     value_item(alone(written(item.record.value)), item.value)
%   end)
%   local every = class_values(trait)
%   if #every > 0 then
%     table_of(identifier("table", trait.name, "of_class"), every, function(item)
%       value_item("'" .. item.record.id .. "'", item.value)
%     end)
%   end
% end
