% -- The lookup tables, separate for the functions that need them, so that bundlers can drop the others.
% local is_ts = form == "ts"
% if is_ts then
type Table<T> = Readonly<Record<number, T | undefined>>;

% end
% local function texts_of_codes(name, field)
%   local rows = {}
%   for code in codes() do
%     if code[field] then table.insert(rows, code) end
%   end
%   table_of_values(name, "string", rows, function(code)
%     property("  ", key_of_value(code.value), code[field])
%   end)
% end
% texts_of_codes("names", "NAME")
% texts_of_codes("phrases", "phrase")
% if spec.display ~= "decimal" then
% texts_of_codes("texts", "text")
% end
% texts_of_codes("summaries", "summary")
% texts_of_codes("references", "reference")
% for trait, at in traits("list") do
%   if at.first then
const none{=raw(is_ts and ": readonly never[]" or "")} = [];

%   end
% end
% -- The items of a list, indented.
% local function items(indent, trait, list)
%   for item in each(list) do
{=raw(indent)}{
%     property(indent .. "  ", "text", item.text)
%     for field in each(trait.fields) do
%       if item[field.name] then
%         property(indent .. "  ", identifier("field", field.name), item[field.name])
%       end
%     end
{=raw(indent)}},
%   end
% end
% for trait in traits() do
%   local name = identifier("function", trait.name, "values")
%   local item_type = trait_type[trait.name]
%   if trait.kind == "list" then
%     table_of_values(name, "readonly " .. item_type .. "[]", own_values(trait), function(row)
  {=raw(key_of_value(row.record.value))}: [
%       items("    ", trait, row.value.items)
  ],
%     end)
%     for row in each(class_values(trait, true)) do
const {=identifier("function", trait.name, "of", row.record.id)}{=raw(is_ts and ": readonly " .. item_type .. "[]" or "")} = [
%       items("  ", trait, row.value.items)
];

%     end
%   else
%     table_of_values(name, item_type, own_values(trait), function(row)
%       local key = key_of_value(row.record.value)
%       if trait.kind == "flag" then
  {=raw(key)}: {=yesno(row.value.value, "true", "false")},
%       elseif trait.kind == "choice" or trait.kind == "text" then
%         property("  ", key, row.value.text)
%       else
  {=raw(key)}: {=raw(tostring(row.value.number))},
%       end
%     end)
%   end
% end
% local by_name, by_key = {}, {}
% for item in names() do table.insert(by_name, { text = item.NAME, value = item.value }) end
% for item in phrases() do table.insert(by_key, { text = item.phrase_key, value = item.value }) end
% map_of_texts("codesByName", by_name)
% map_of_texts("codesByKey", by_key)
