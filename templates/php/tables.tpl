% local function text_table(name, field)
%   local given = {}
%   for code in each(listed) do
%     if code[field] then table.insert(given, code) end
%   end
%   if #given == 0 and name ~= "PHRASES" and name ~= "NAMES" then return end
%   table_of(name, given, function(code)
%     text_item("        ", alone(written(code.value)), code[field])
%   end)
% end
% text_table("PHRASES", "phrase")
% text_table("NAMES", "NAME")
% text_table("SUMMARIES", "summary")
% text_table("REFERENCES", "reference")
% if #marked > 0 then
%   table_of("STATES", marked, function(code)
%     text_item("        ", alone(written(code.value)), code.state)
%   end)
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
% local function value_item(key, value, nothing)
%   local trait = value and value.trait
%   if not value then
        {=raw(key)} => {=raw(nothing)},
%   elseif trait.kind == "choice" or trait.kind == "text" then
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
%       if #trait.fields == 0 then
%         for part, at in each(parts_of(item.text, WIDTH - 25, width_of_part)) do
%           quote(at.first and "            " or "                . ", part, at.last and "," or "")
%         end
%       else
            [
%       text_item("                ", "'name'", item.text)
%       for field in each(trait.fields) do
%         if item[field.name] then text_item("                ", "'" .. field_key[field] .. "'", item[field.name]) end
%       end
            ],
%       end
%     end
        ],
%   end
% end
% for trait in traits() do
%   local own = own_values(trait, true)
%   if #own > 0 then
%     table_of(trait_table[trait.name], own, function(item)
%       value_item(alone(written(item.record.value)), item.value, trait.kind == "list" and "[]" or "null")
%     end)
%   end
%   local every = class_values(trait)
%   if #every > 0 then
%     table_of(identifier("table", trait.name, "of_class"), every, function(item)
%       value_item("'" .. item.record.id .. "'", item.value)
%     end)
%   end
% end
